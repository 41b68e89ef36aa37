// SPDX-License-Identifier: Apache-2.0
/** Samplers: from a search space and what is known of it to the next configuration. */
module dev.attune.search {
    requires transitive dev.attune.space;

    exports dev.attune.search;
}
