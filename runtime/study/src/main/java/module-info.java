// SPDX-License-Identifier: Apache-2.0
/** Studies: budget, trials, journal, result. */
@SuppressWarnings("requires-automatic") // Commons Math 3 is the last line of a library without module descriptors
module dev.attune.study {
    requires commons.math3;
    requires transitive dev.attune.search;

    exports dev.attune.study;
    exports dev.attune.study.importance;
    exports dev.attune.study.stopping;
}
