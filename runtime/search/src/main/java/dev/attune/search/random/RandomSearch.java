// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.random;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.search.TrialRandom;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
    public Sampler sampler(SearchSpace space, long seed) {
        FeasibleDraws draws = new FeasibleDraws(space);
        return (trial, history) -> draws.drawNew(TrialRandom.of(seed, trial), seen(history));
    }

    private static Set<Assignment> seen(List<Observation> history) {
        return history.stream().map(Observation::assignment).collect(Collectors.toUnmodifiableSet());
    }
}
