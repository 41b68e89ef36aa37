// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.InfeasibleSpaceException;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.space.Assignment;
import dev.attune.study.store.EarlierTrials;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** What a study tries next: first the given configurations, then what the search proposes. Guarded by the study's lock. */
final class Proposals {

    /** A model of fewer trials may be sure of what is not so. */
    private static final int TRUSTED_FROM = 20;

    private final Sampler sampler;
    private final Settings<?> settings;
    private final Ledger ledger;
    /** The defaults, the enqueued configurations, and the best one of an earlier study. */
    private final List<Assignment> given;
    /** Those of them that were not asked for in this run. */
    private final Deque<Assignment> toCome;

    Proposals(StudyPlan<?, ?, ?, ?> plan, List<Assignment> given, Ledger ledger) {
        this.settings = plan.settings();
        this.sampler =
                settings.search.sampler(plan.tuning().space(), plan.directions().size(), settings.seed);
        this.given = given;
        this.toCome = new ArrayDeque<>(given);
        this.ledger = ledger;
    }

    /** The given configurations, and behind them the best one of an earlier study. */
    static List<Assignment> withBest(List<Assignment> given, EarlierTrials earlier, List<Direction> directions) {
        List<KnownTrial> known = earlier.trials().stream()
                .map(record -> KnownTrial.finished(record, directions))
                .toList();
        Optional<Assignment> best = SearchHistory.best(known, directions).map(KnownTrial::assignment);
        return Stream.concat(given.stream(), best.stream()).toList();
    }

    Assignment defaults() {
        return given.get(0);
    }

    boolean isGiven(Assignment assignment) {
        return given.contains(assignment);
    }

    /** The configuration of a trial; empty if a finite space has no more points. */
    Optional<Assignment> next(int number) {
        while (!toCome.isEmpty()) {
            Assignment first = toCome.remove();
            if (!ledger.has(first)) {
                return Optional.of(first);
            }
        }
        try {
            return sampler.ask(number, history());
        } catch (InfeasibleSpaceException e) {
            throw new StudyException(
                    Codes.INFEASIBLE_SPACE, "The space has hardly a point that is allowed: " + e.getMessage() + ".", e);
        }
    }

    /** Whether the search expects the last proposal to improve the best score by less than {@code least}. */
    boolean promiseLess(OptionalDouble least) {
        OptionalDouble promised = sampler.expectedImprovement();
        return least.isPresent()
                && promised.isPresent()
                && ledger.finished() >= TRUSTED_FROM
                && promised.getAsDouble() < least.getAsDouble();
    }

    private List<Observation> history() {
        return seeByOrderOfArrival() ? ledger.historyOfAll() : ledger.historyOfNext(settings.parallelism - 1);
    }

    /** Whether a proposal may rest on whatever has come in, and so on how fast the trials were. */
    boolean seeByOrderOfArrival() {
        return settings.parallelism > 1 && !settings.deterministic;
    }
}
