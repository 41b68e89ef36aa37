// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.SearchSpace;

/**
 * The covariance matrix adaptation evolution strategy (Hansen, The CMA Evolution Strategy: A Tutorial, arXiv 1604.00772) as Apache
 * Commons Math has it, restarted with twice the population when it has converged (Auger &amp; Hansen, CEC 2005). It works on
 * the positions of all parameters: a discrete one takes the value in whose cell its position falls. Several objectives are for
 * NSGA-II (Deb et al., IEEE Trans. Evol. Comput. 6, 2002).
 */
public final class EvolutionSearch extends Search {

    @Override
    public String name() {
        return "evolution";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        return objectives == 1 ? new CmaEsSampler(space, seed) : new Nsga2Sampler(space, seed);
    }
}
