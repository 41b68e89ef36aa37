// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.ModelTuning;

/** The selected trial, with the model and the fit that are made of it at the first call. */
final class FoundSolution<M, V, T extends ModelTuning<M, V>, F> implements StudyResult.Solution<M, V, F> {

    private final T tuning;
    private final Evaluator<? super T, F> evaluator;
    private final Trial<V> trial;

    private M model;
    private F fit;

    FoundSolution(T tuning, Evaluator<? super T, F> evaluator, Trial<V> trial) {
        this.tuning = tuning;
        this.evaluator = evaluator;
        this.trial = trial;
    }

    @Override
    public Trial<V> trial() {
        return trial;
    }

    @Override
    public V values() {
        return trial.values();
    }

    @Override
    public double score() {
        return trial.score();
    }

    @Override
    public double standardError() {
        return trial.standardError();
    }

    @Override
    public synchronized M model() {
        if (model == null) {
            model = tuning.create(values());
        }
        return model;
    }

    @Override
    public synchronized F fit() {
        if (fit == null) {
            try {
                fit = evaluator.fit(tuning, trial.assignment());
            } catch (Exception e) {
                if (e instanceof InterruptedException) {
                    Thread.currentThread().interrupt();
                }
                throw new StudyException(
                        Codes.FIT_FAILED,
                        "The configuration " + trial.assignment() + " cannot be fitted: " + Failures.describe(e),
                        e);
            }
        }
        return fit;
    }
}
