// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.SearchSpace;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/** A search whose proposals depend on every detail of the history that they see: any difference in it shows. */
final class HistorySearch extends Search {

    @Override
    public String name() {
        return "history";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        FeasibleDraws draws = new FeasibleDraws(space);
        return (trial, history) -> draws.drawNew(
                new SplittableRandom(
                        seed * 31 + trial + 1_000_003L * history.toString().hashCode()),
                history.stream().map(Observation::assignment).collect(Collectors.toSet()));
    }
}
