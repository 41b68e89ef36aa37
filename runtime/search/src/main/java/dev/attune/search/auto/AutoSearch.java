// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.auto;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The default: a Gaussian process, with the tree-structured Parzen estimator as a second opinion. From the 30th finished trial on every
 * fourth proposal is the estimator's, since the two err in different ways: where the process has settled on the wrong hill, the
 * estimator still looks elsewhere. After 400 finished trials all proposals are: they find as much from there on, for a fortieth of
 * the time.
 */
public final class AutoSearch extends Search {

    private static final int SECOND_OPINION_FROM = 30;
    private static final int SECOND_OPINION_EVERY = 4;
    private static final int MOST_FINISHED = 400;

    @Override
    public String name() {
        return "auto";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        Sampler estimator = Search.tpe().sampler(space, objectives, seed);
        Sampler process = Search.bayesian().sampler(space, objectives, seed);
        return new Sampler() {

            private Sampler last = process;

            @Override
            public Optional<Assignment> ask(int trial, List<Observation> history) {
                int finished = Observation.finishedTrials(history);
                boolean secondOpinion =
                        finished >= SECOND_OPINION_FROM && trial % SECOND_OPINION_EVERY == SECOND_OPINION_EVERY - 1;
                last = secondOpinion || finished > MOST_FINISHED ? estimator : process;
                return last.ask(trial, history);
            }

            @Override
            public OptionalDouble expectedImprovement() {
                return last.expectedImprovement();
            }
        };
    }
}
