// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.random;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.search.TrialRandom;
import dev.attune.search.encoding.Visited;
import dev.attune.space.SearchSpace;

/**
 * Independent draws on each parameter's own scale, without repetition (Bergstra &amp; Bengio, Random Search for Hyper-Parameter
 * Optimization, JMLR 13, 2012).
 */
public final class RandomSearch extends Search {

    @Override
    public String name() {
        return "random";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        FeasibleDraws draws = new FeasibleDraws(space);
        Visited visited = new Visited();
        return (trial, history) ->
                draws.drawNew(TrialRandom.of(seed, trial), visited.of(Observation.proposals(history)));
    }
}
