// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

/** Lets the best share of the trials go on from each rung to the next. */
record SuccessiveHalving(int leastSteps, int reduction) implements Stopping {

    SuccessiveHalving {
        RuleSettings.check(leastSteps >= 1, "first rung is after " + leastSteps + " steps", "at least 1");
        RuleSettings.check(reduction >= 2, "reduction is " + reduction, "at least 2");
    }

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        if (!isRung(trial.steps())) {
            return false;
        }
        double[] means = rivals.trials().stream()
                .mapToDouble(rival -> rival.mean(trial.steps()))
                .filter(mean -> !Double.isNaN(mean))
                .toArray();
        int places = (means.length + 1) / reduction;
        long better = 0;
        for (double mean : means) {
            better += mean < trial.mean() ? 1 : 0;
        }
        return places >= 1 && better >= places;
    }

    private boolean isRung(int steps) {
        long rung = leastSteps;
        while (rung < steps) {
            rung *= reduction;
        }
        return rung == steps;
    }
}
