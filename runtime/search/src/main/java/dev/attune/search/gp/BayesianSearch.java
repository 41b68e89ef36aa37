// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.SearchSpace;

/**
 * Bayesian optimisation with a Gaussian process (Jones, Schonlau &amp; Welch, Efficient Global Optimization, J. Global Optim. 13, 1998;
 * Snoek, Larochelle &amp; Adams, Practical Bayesian Optimization of Machine Learning Algorithms, NIPS 2012): a scrambled Sobol
 * design, then the point of the highest expected improvement.
 * The covariance is Matérn 5/2 with a lengthscale for each parameter; its hyperparameters are the most probable ones. Several
 * objectives become one, another for each trial ({@link ParEgo}).
 */
public final class BayesianSearch extends Search {

    @Override
    public String name() {
        return "bayesian";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        return new GaussianProcessSampler(space, objectives, seed);
    }
}
