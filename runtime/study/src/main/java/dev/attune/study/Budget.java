// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How much a study may spend. Immutable. */
public interface Budget {

    /**
     * A number of finished trials, counting failed ones and those of an earlier run of the same study.
     *
     * @throws StudyException ATN110 if {@code n} is not positive
     */
    static Budget trials(int n) {
        return new Limits(OptionalInt.of(n), Optional.empty(), OptionalInt.empty(), OptionalDouble.empty());
    }

    /**
     * A time for this run. No trial but a study's first begins after it; those that are running then may finish.
     *
     * @throws StudyException ATN110 if {@code d} is not positive
     */
    static Budget time(Duration d) {
        return new Limits(OptionalInt.empty(), Optional.of(d), OptionalInt.empty(), OptionalDouble.empty());
    }

    /**
     * As many finished trials as it takes until {@code n} of them, failed and stopped ones included, have followed the best one by
     * their numbers.
     *
     * @throws StudyException ATN110 if {@code n} is not positive
     */
    static Budget noImprovement(int n) {
        return new Limits(OptionalInt.empty(), Optional.empty(), OptionalInt.of(n), OptionalDouble.empty());
    }

    /**
     * As many trials as it takes until the search expects the next one to improve the best score by less than {@code least}, in the
     * score's unit. Only a model can expect anything: {@code bayesian()} and, up to its 400th trial, {@code auto()}, of a single score
     * and after 20 finished trials; with other searches this budget never ends, so combine it with another.
     *
     * @throws StudyException ATN110 if {@code least} is not positive
     */
    static Budget expectedImprovement(double least) {
        return new Limits(OptionalInt.empty(), Optional.empty(), OptionalInt.empty(), OptionalDouble.of(least));
    }

    /** Whichever of the two is spent first. */
    Budget or(Budget b);

    /** Whichever of the two is spent first. */
    default Budget or(Duration d) {
        return or(time(d));
    }

    /** The most finished trials; empty if any number. */
    OptionalInt maxTrials();

    /** The longest time; empty if any. */
    Optional<Duration> maxTime();

    /** The most finished trials after the best one; empty if any number. */
    OptionalInt maxTrialsWithoutImprovement();

    /** The improvement below which no further trial begins; empty if any is enough. */
    OptionalDouble leastExpectedImprovement();
}
