// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.InfeasibleSpaceException;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.space.Assignment;
import dev.attune.study.stopping.Contender;
import dev.attune.study.store.EarlierTrials;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What a study tries next: first the given configurations, then what goes on or what the search proposes. Guarded by the study's lock. */
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

    private final Scoring scoring;

    private OptionalDouble promised = OptionalDouble.empty();

    Proposals(StudyPlan<?, ?, ?, ?> plan, List<Assignment> given, Ledger ledger) {
        this.settings = plan.settings();
        this.sampler =
                settings.search.sampler(plan.tuning().space(), plan.directions().size(), settings.seed);
        this.given = given;
        this.toCome = new ArrayDeque<>(given);
        this.ledger = ledger;
        this.scoring = plan.scoring();
    }

    /** The given configurations, and behind them the best one of an earlier study. */
    static List<Assignment> withBest(List<Assignment> given, EarlierTrials earlier, Scoring scoring) {
        List<KnownTrial> known = earlier.trials().stream()
                .map(record -> KnownTrial.finished(record, scoring))
                .toList();
        Optional<Assignment> best = SearchHistory.best(known, scoring).map(KnownTrial::assignment);
        return Stream.concat(given.stream(), best.stream()).toList();
    }

    Assignment defaults() {
        return given.get(0);
    }

    /** The configuration of a trial; empty if a finite space has no more points. */
    Optional<Assignment> next(int number) {
        promised = OptionalDouble.empty();
        while (!toCome.isEmpty()) {
            Assignment first = toCome.remove();
            if (!ledger.has(first)) {
                return Optional.of(first);
            }
        }
        Optional<Assignment> next = promoted(visibleTo(number), false).or(() -> propose(number));
        // of the last cohort, which the space does not fill, nobody may be under way
        return next.isPresent() || ledger.running() > 0 ? next : promoted(ledger.all(), true);
    }

    /** The configuration of an earlier trial that the stopping rule lets go on. */
    private Optional<Assignment> promoted(VisibleTrials visible, boolean closed) {
        if (settings.stopping.isEmpty()) {
            return Optional.empty();
        }
        List<Contender> contenders = visible.contenders(defaults());
        OptionalInt promoted = settings.stopping.get().promotes(contenders, scoring.levels(), closed);
        return promoted.isEmpty()
                ? Optional.empty()
                : Optional.of(ledger.asked(
                        contenders.get(promoted.getAsInt()).losses().trial()));
    }

    private Optional<Assignment> propose(int number) {
        try {
            Optional<Assignment> proposed = sampler.ask(number, history());
            promised = sampler.expectedImprovement();
            return proposed;
        } catch (InfeasibleSpaceException e) {
            throw new StudyException(
                    Codes.INFEASIBLE_SPACE, "The space has hardly a point that is allowed: " + e.getMessage() + ".", e);
        }
    }

    /** Whether the search expects the last proposal to improve the best score by less than {@code least}. */
    boolean promiseLess(OptionalDouble least) {
        return least.isPresent()
                && promised.isPresent()
                && ledger.finished() >= TRUSTED_FROM
                && promised.getAsDouble() < least.getAsDouble();
    }

    /** What the other decisions about a trial may rest on: the same trials. */
    VisibleTrials visibleTo(int number) {
        return seeByOrderOfArrival() ? ledger.all() : ledger.visibleTo(number, settings.parallelism);
    }

    private List<Observation> history() {
        return seeByOrderOfArrival() ? ledger.historyOfAll() : ledger.historyOfNext(settings.parallelism - 1);
    }

    /** Whether a proposal may rest on whatever has come in, and so on how fast the trials were. */
    private boolean seeByOrderOfArrival() {
        return settings.parallelism > 1 && !settings.deterministic;
    }
}
