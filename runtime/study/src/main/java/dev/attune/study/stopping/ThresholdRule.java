// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

/** Compares a trial's mean with a bound. */
record ThresholdRule(double bound) implements Stopping {

    ThresholdRule {
        RuleSettings.check(Double.isFinite(bound), "threshold is " + bound, "a finite number");
    }

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        return trial.mean() > rivals.direction().loss(bound);
    }
}
