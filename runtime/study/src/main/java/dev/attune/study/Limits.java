// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A budget of trials, of time, of trials without improvement, of what a further trial promises, or of several of these. */
record Limits(
        OptionalInt maxTrials,
        Optional<Duration> maxTime,
        OptionalInt maxTrialsWithoutImprovement,
        OptionalDouble leastExpectedImprovement)
        implements Budget {

    Limits {
        if (maxTrials.isPresent() && maxTrials.getAsInt() < 1) {
            throw new StudyException(
                    Codes.BUDGET, "The budget is " + maxTrials.getAsInt() + " trials; a study needs at least 1.");
        }
        if (maxTrialsWithoutImprovement.isPresent() && maxTrialsWithoutImprovement.getAsInt() < 1) {
            throw new StudyException(
                    Codes.BUDGET,
                    "The budget is " + maxTrialsWithoutImprovement.getAsInt()
                            + " trials without improvement; a study needs at least 1.");
        }
        if (leastExpectedImprovement.isPresent() && !(leastExpectedImprovement.getAsDouble() > 0)) {
            throw new StudyException(
                    Codes.BUDGET,
                    "The budget ends at an expected improvement of " + leastExpectedImprovement.getAsDouble()
                            + "; it must be above zero.");
        }
        if (maxTime.isPresent() && (maxTime.get().isZero() || maxTime.get().isNegative())) {
            throw new StudyException(
                    Codes.BUDGET, "The budget is a time of " + maxTime.get() + "; it must be above zero.");
        }
    }

    @Override
    public Budget or(Budget b) {
        return new Limits(
                lesser(maxTrials, b.maxTrials()),
                Stream.concat(maxTime.stream(), b.maxTime().stream()).min(Duration::compareTo),
                lesser(maxTrialsWithoutImprovement, b.maxTrialsWithoutImprovement()),
                DoubleStream.concat(leastExpectedImprovement.stream(), b.leastExpectedImprovement().stream())
                        .max());
    }

    private static OptionalInt lesser(OptionalInt a, OptionalInt b) {
        return IntStream.concat(a.stream(), b.stream()).min();
    }
}
