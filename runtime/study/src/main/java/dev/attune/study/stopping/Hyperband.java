// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.ArrayList;
import java.util.List;

/** Asynchronous successive halving among the trials of the same bracket. */
record Hyperband() implements Stopping {

    private static final int REDUCTION = 3;

    /**
     * Trials that are compared with each other.
     *
     * @param trials how many of each cycle of trials join it
     * @param leastSteps the steps after which it first stops some
     */
    record Bracket(int trials, int leastSteps) {}

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        List<Bracket> brackets = brackets(rivals.steps());
        Bracket bracket = bracketOf(trial, brackets);
        Rivals ofBracket = new Rivals(
                rivals.direction(),
                rivals.steps(),
                rivals.trials().stream()
                        .filter(rival -> bracketOf(rival, brackets).equals(bracket))
                        .toList());
        return new AsynchronousSuccessiveHalving(new Rungs(bracket.leastSteps(), REDUCTION)).stops(trial, ofBracket);
    }

    /**
     * The brackets of an evaluation of so many steps, the most hasty first. Bracket s of s_max + 1 has ceil((s_max + 1) / (s + 1) η^s)
     * trials and begins at R η^-s steps (Li et al. 2018, algorithm 1); the last, s = 0, stops none.
     */
    static List<Bracket> brackets(int steps) {
        int last = 0;
        long power = 1;
        while (power * REDUCTION <= steps) {
            power *= REDUCTION;
            last++;
        }
        List<Bracket> brackets = new ArrayList<>();
        for (int s = last; s >= 0; s--) {
            long trials = ((last + 1) * power + s) / (s + 1);
            brackets.add(new Bracket((int) trials, (int) (steps / power)));
            power /= REDUCTION;
        }
        return brackets;
    }

    private static Bracket bracketOf(StepLosses trial, List<Bracket> brackets) {
        int cycle = brackets.stream().mapToInt(Bracket::trials).sum();
        int place = trial.trial() % cycle;
        int index = 0;
        while (place >= brackets.get(index).trials()) {
            place -= brackets.get(index).trials();
            index++;
        }
        return brackets.get(index);
    }
}
