// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;

/** Compares a trial's mean with a percentile of the complete trials' means over as many steps. */
record PercentileRule(double percent) implements Stopping {

    /** With fewer, a percentile says little. */
    private static final int LEAST_RIVALS = 5;

    PercentileRule {
        RuleSettings.check(percent > 0 && percent < 100, "percentile is " + percent, "above 0 and below 100");
    }

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        double[] means = rivals.trials().stream()
                .filter(StepLosses::complete)
                .mapToDouble(rival -> rival.mean(trial.steps()))
                .filter(mean -> !Double.isNaN(mean))
                .toArray();
        return means.length >= LEAST_RIVALS && trial.mean() > percentile(means);
    }

    /** Interpolated linearly between the values next to it. */
    private double percentile(double[] means) {
        return new Percentile(percent).withEstimationType(EstimationType.R_7).evaluate(means);
    }
}
