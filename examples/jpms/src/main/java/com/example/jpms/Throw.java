// SPDX-License-Identifier: Apache-2.0
package com.example.jpms;

import dev.attune.annotations.Tunable;
import dev.attune.study.Budget;
import dev.attune.study.Study;

/** A ball thrown from a hand 1.8 m above the ground, on earth and without air. */
public final class Throw {

    private static final double GRAVITY = 9.81;
    private static final double HEIGHT = 1.8;

    /** The angle above the horizon, in degrees. */
    @Tunable(range = {0, 90})
    double angle = 10;

    /** The speed, in metres per second. */
    @Tunable(range = {5, 20}, step = 0.5)
    double speed = 10;

    /** How far the ball flies, in metres. */
    double distance() {
        double up = speed * Math.sin(Math.toRadians(angle));
        double along = speed * Math.cos(Math.toRadians(angle));
        return along * (up + Math.sqrt(up * up + 2 * GRAVITY * HEIGHT)) / GRAVITY;
    }

    /** The configuration that throws farthest. */
    public static Throw farthest(int trials) {
        return Study.of(ThrowTuning.INSTANCE)
                .maximize(Throw::distance)
                .budget(Budget.trials(trials))
                .run()
                .best()
                .model();
    }
}
