// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where a halving rule compares trials: after {@code least}, {@code least * reduction}, {@code least * reduction²}, … steps. In
 * an evaluation of several levels, at the end of the {@code least}-th of them and of each behind it.
 */
record Rungs(int least, int reduction) {

    Rungs {
        RuleSettings.check(least >= 1, "first rung is after " + least + " steps", "at least 1");
        RuleSettings.check(reduction >= 2, "reduction is " + reduction, "at least 2");
    }

    /** Whether one is after so many steps. */
    boolean has(int steps, Levels levels) {
        if (levels.count() > 1) {
            return steps % levels.steps() == 0 && steps / levels.steps() >= least;
        }
        long rung = least;
        while (rung < steps) {
            rung *= reduction;
        }
        return rung == steps;
    }

    /** Those before the end; within a level, from which a full evaluation is at least {@code reduction} times as long. */
    List<Integer> before(Levels levels) {
        if (levels.count() > 1) {
            return IntStream.range(least, levels.count())
                    .mapToObj(level -> level * levels.steps())
                    .toList();
        }
        List<Integer> rungs = new ArrayList<>();
        for (long rung = least; rung * reduction <= levels.steps(); rung *= reduction) {
            rungs.add((int) rung);
        }
        return rungs;
    }
}
