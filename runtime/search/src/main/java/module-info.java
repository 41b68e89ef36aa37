// SPDX-License-Identifier: Apache-2.0
/** Samplers: from a search space and what is known of it to the next configuration. */
@SuppressWarnings("requires-automatic") // Commons Math 3 is the last line of a library without module descriptors
module dev.attune.search {
    requires commons.math3;
    requires dev.attune.vector;
    requires transitive dev.attune.space;

    exports dev.attune.search;
    exports dev.attune.search.pareto;
}
