// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.SearchSpace;

/**
 * The tree-structured Parzen estimator (Bergstra et al., Algorithms for Hyper-Parameter Optimization, NIPS 2011), over all
 * parameters at once: the density of the good trials and that of the others are mixtures with one kernel for each trial, and the
 * next trial is where their ratio is largest (Watanabe, Tree-Structured Parzen Estimator, arXiv 2304.11127, 2023). A parameter
 * that is inactive in a trial has an even density in that trial's kernel, so that one model covers a whole conditional space.
 */
public final class TpeSearch extends Search {

    @Override
    public String name() {
        return "tpe";
    }

    @Override
    public Sampler sampler(SearchSpace space, long seed) {
        return new TpeSampler(space, seed);
    }
}
