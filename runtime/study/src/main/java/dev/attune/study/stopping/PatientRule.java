// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.stream.IntStream;

/** Follows another rule where a trial no longer improves. */
record PatientRule(Stopping inner, int steps) implements Stopping {

    PatientRule {
        RuleSettings.check(steps >= 1, "patience is " + steps + " steps", "at least 1");
    }

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        int before = trial.steps() - steps;
        return before >= 1
                && leastMean(trial, before + 1, trial.steps()) >= leastMean(trial, 1, before)
                && inner.stops(trial, rivals);
    }

    /** The least of the means after so many steps; infinite if there is none. */
    private static double leastMean(StepLosses trial, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToDouble(trial::mean)
                .filter(mean -> !Double.isNaN(mean))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
