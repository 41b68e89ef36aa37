// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.study.stopping.Rivals;
import dev.attune.study.stopping.StepLosses;
import dev.attune.study.stopping.Stopping;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether one trial should end after the steps whose scores are given. It holds the earlier trials as they stood when the trial
 * began and never changes: so a worker decides by itself, and what it decides does not depend on how fast the other workers are.
 *
 * @param stopping the rule
 * @param trial the trial's number
 * @param known the number of steps that an earlier trial of the same configuration came to: this one begins behind them
 * @param rivals the trials that the trial's proposal was made from
 */
record StopRule(Stopping stopping, int trial, int known, Rivals rivals) implements Predicate<List<Double>> {

    @Override
    public boolean test(List<Double> scores) {
        List<Double> losses = scores.stream().map(rivals.direction()::loss).toList();
        StepLosses steps = new StepLosses(trial, false, rivals.levels(), losses);
        // without a complete trial all might be stopped, and the study would end without a result
        return steps.steps() > known
                && Double.isFinite(steps.mean())
                && rivals.incumbent().isPresent()
                && stopping.stops(steps, rivals);
    }
}
