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
 *
 * <p>Of several objectives, the good trials are those of the best fronts, and where a front is too large those of its points that
 * dominate the most volume together (Ozaki et al., Multiobjective Tree-Structured Parzen Estimator, JAIR 73, 2022).
 */
public final class TpeSearch extends Search {

    @Override
    public String name() {
        return "tpe";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        return new TpeSampler(space, objectives, seed);
    }
}
