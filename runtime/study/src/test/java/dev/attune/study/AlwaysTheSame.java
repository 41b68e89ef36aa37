// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.SearchSpace;
import java.util.Set;
import java.util.SplittableRandom;

/** A search that proposes one configuration again and again. */
final class AlwaysTheSame extends Search {

    @Override
    public String name() {
        return "same";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        FeasibleDraws draws = new FeasibleDraws(space);
        return (trial, history) -> draws.drawNew(new SplittableRandom(seed), Set.of());
    }
}
