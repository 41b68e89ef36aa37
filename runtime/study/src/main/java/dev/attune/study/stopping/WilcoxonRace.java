// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.Arrays;
import java.util.Optional;

/** Races a trial against the best complete one, step by step. */
record WilcoxonRace() implements Stopping {

    private static final double LEVEL = 0.1;

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        Optional<StepLosses> incumbent = rivals.incumbent();
        double[] excess = incumbent.map(trial::excessOver).orElse(new double[0]);
        return Arrays.stream(excess).sum() > 0 && SignedRankTest.pValue(excess) < LEVEL;
    }
}
