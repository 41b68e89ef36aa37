// SPDX-License-Identifier: Apache-2.0
/** Studies: budget, trials, journal, result. */
module dev.attune.study {
    requires transitive dev.attune.search;

    exports dev.attune.study;
}
