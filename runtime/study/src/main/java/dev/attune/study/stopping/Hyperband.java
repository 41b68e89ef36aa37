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
     * @param least the steps, or levels, after which it first stops some
     */
    record Bracket(int trials, int least) {}

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        List<Bracket> brackets = brackets(rivals.levels());
        Bracket bracket = bracketOf(trial, brackets);
        Rivals ofBracket = new Rivals(
                rivals.direction(),
                rivals.levels(),
                rivals.trials().stream()
                        .filter(rival -> bracketOf(rival, brackets).equals(bracket))
                        .toList());
        return new AsynchronousSuccessiveHalving(new Rungs(bracket.least(), REDUCTION)).stops(trial, ofBracket);
    }

    /**
     * The brackets of an evaluation, the most hasty first. Bracket s of s_max + 1 has ceil((s_max + 1) / (s + 1) η^s)
     * trials and begins at R η^-s of R steps (Li et al. 2018, algorithm 1), with several levels at the s-th but last of them; the
     * last bracket, s = 0, stops none.
     */
    static List<Bracket> brackets(Levels levels) {
        boolean several = levels.count() > 1;
        int last = several ? levels.count() - 1 : logarithm(levels.steps());
        long power = Math.round(Math.pow(REDUCTION, last));
        List<Bracket> brackets = new ArrayList<>();
        for (int s = last; s >= 0; s--) {
            long trials = ((last + 1) * power + s) / (s + 1);
            brackets.add(new Bracket((int) trials, several ? levels.count() - s : (int) (levels.steps() / power)));
            power /= REDUCTION;
        }
        return brackets;
    }

    /** The largest number of reductions that leave a step. */
    private static int logarithm(int steps) {
        int logarithm = 0;
        for (int left = steps / REDUCTION; left >= 1; left /= REDUCTION) {
            logarithm++;
        }
        return logarithm;
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
