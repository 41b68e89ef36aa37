// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.search.auto.AutoSearch;
import dev.attune.search.evolution.EvolutionSearch;
import dev.attune.search.gp.BayesianSearch;
import dev.attune.search.grid.GridSearch;
import dev.attune.search.random.RandomSearch;
import dev.attune.search.sobol.SobolSearch;
import dev.attune.search.tpe.TpeSearch;
import dev.attune.space.SearchSpace;

/** A way to search: an immutable description that serves any number of studies. */
public abstract class Search {

    /** For subclasses. */
    protected Search() {}

    /** Independent draws, evenly spread over the space and never the same twice. */
    public static Search random() {
        return new RandomSearch();
    }

    /**
     * Bayesian optimisation: a Gaussian process predicts the loss, and each trial goes where the most improvement is expected. The
     * strongest choice where a trial takes longer than a tenth of a second.
     */
    public static Search bayesian() {
        return new BayesianSearch();
    }

    /** The tree-structured Parzen estimator: milliseconds for a proposal even after thousands of trials. */
    public static Search tpe() {
        return new TpeSearch();
    }

    /** Scrambled Sobol points: more even than random ones. */
    public static Search sobol() {
        return new SobolSearch();
    }

    /**
     * Every combination of a few values of each parameter: all values of a discrete parameter with at most five, else five from end
     * to end of its scale. The seed decides the order.
     */
    public static Search grid() {
        return new GridSearch();
    }

    /**
     * Evolution, for many cheap trials: CMA-ES with restarts, on the numbers and choices of a space alike; NSGA-II where there are
     * several objectives.
     */
    public static Search evolution() {
        return new EvolutionSearch();
    }

    /** The default: {@link #bayesian()} with {@link #tpe()} as a second opinion, and for what is too much for it. */
    public static Search auto() {
        return new AutoSearch();
    }

    /** The name that a study records, such as {@code random}. */
    public abstract String name();

    /**
     * A sampler for one study.
     *
     * @param space the space
     * @param objectives the number of losses that each complete trial has, at least 1
     * @param seed the seed of all that is random
     */
    public abstract Sampler sampler(SearchSpace space, int objectives, long seed);

    /** A sampler for one study of a single objective. */
    public final Sampler sampler(SearchSpace space, long seed) {
        return sampler(space, 1, seed);
    }

    @Override
    public String toString() {
        return name();
    }
}
