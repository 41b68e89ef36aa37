// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A budget of trials, of time, or of both. */
record Limits(OptionalInt maxTrials, Optional<Duration> maxTime) implements Budget {

    Limits {
        if (maxTrials.isPresent() && maxTrials.getAsInt() < 1) {
            throw new StudyException(
                    Codes.BUDGET, "The budget is " + maxTrials.getAsInt() + " trials; a study needs at least 1.");
        }
        if (maxTime.isPresent() && (maxTime.get().isZero() || maxTime.get().isNegative())) {
            throw new StudyException(
                    Codes.BUDGET, "The budget is a time of " + maxTime.get() + "; it must be above zero.");
        }
    }

    @Override
    public Budget or(Budget b) {
        return new Limits(
                IntStream.concat(maxTrials.stream(), b.maxTrials().stream()).min(),
                Stream.concat(maxTime.stream(), b.maxTime().stream()).min(Duration::compareTo));
    }
}
