// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of steps after which a halving rule compares trials: {@code leastSteps}, {@code leastSteps * reduction}, {@code
 * leastSteps * reduction²}, …
 */
record Rungs(int leastSteps, int reduction) {

    Rungs {
        RuleSettings.check(leastSteps >= 1, "first rung is after " + leastSteps + " steps", "at least 1");
        RuleSettings.check(reduction >= 2, "reduction is " + reduction, "at least 2");
    }

    /** Whether one is after so many steps. */
    boolean has(int steps) {
        long rung = leastSteps;
        while (rung < steps) {
            rung *= reduction;
        }
        return rung == steps;
    }

    /** Those from which a full evaluation of so many steps is at least {@code reduction} times as long. */
    List<Integer> before(int steps) {
        List<Integer> rungs = new ArrayList<>();
        for (long rung = leastSteps; rung * reduction <= steps; rung *= reduction) {
            rungs.add((int) rung);
        }
        return rungs;
    }
}
