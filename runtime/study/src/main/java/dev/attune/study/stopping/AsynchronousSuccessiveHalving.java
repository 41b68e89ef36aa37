// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

/** Lets the best share of the trials so far go on from each rung to the next. */
record AsynchronousSuccessiveHalving(Rungs rungs) implements Stopping {

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        if (!rungs.has(trial.steps(), rivals.levels())) {
            return false;
        }
        double[] means = rivals.trials().stream()
                .mapToDouble(rival -> rival.mean(trial.steps()))
                .filter(mean -> !Double.isNaN(mean))
                .toArray();
        int places = (means.length + 1) / rungs.reduction();
        long better = 0;
        for (double mean : means) {
            better += mean < trial.mean() ? 1 : 0;
        }
        return places >= 1 && better >= places;
    }
}
