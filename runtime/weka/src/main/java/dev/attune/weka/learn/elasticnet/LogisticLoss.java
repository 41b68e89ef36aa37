// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;

/** The mean negative log-likelihood of two classes, by the log-odds of the second. */
final class LogisticLoss implements Loss {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private final double[] weights;

    /** 1 for a row of the second class, else 0. */
    private final double[] targets;

    private final double intercept;
    private final double[] predictors;
    private final double[] probabilities;
    private final double[] losses;
    private final double[] scratch;

    LogisticLoss(double[] weights, double[] targets, boolean withIntercept) {
        this.weights = weights;
        this.targets = targets;
        double share = 0;
        for (int i = 0; i < targets.length; i++) {
            share += weights[i] * targets[i];
        }
        intercept = withIntercept ? StrictMath.log(share / (1 - share)) : 0;
        predictors = new double[targets.length];
        probabilities = new double[targets.length];
        losses = new double[targets.length];
        scratch = new double[targets.length];
        java.util.Arrays.fill(predictors, intercept);
        evaluate();
    }

    private LogisticLoss(LogisticLoss from) {
        weights = from.weights;
        targets = from.targets;
        intercept = from.intercept;
        predictors = from.predictors.clone();
        probabilities = from.probabilities.clone();
        losses = from.losses.clone();
        scratch = new double[targets.length];
    }

    @Override
    public Loss copy() {
        return new LogisticLoss(this);
    }

    /** Through exp(-|predictor|), which cannot overflow. */
    private void evaluate() {
        for (int i = 0; i < predictors.length; i++) {
            scratch[i] = -Math.abs(predictors[i]);
        }
        VECTORS.exp(scratch, scratch);
        for (int i = 0; i < predictors.length; i++) {
            double larger = 1 / (1 + scratch[i]);
            probabilities[i] = predictors[i] >= 0 ? larger : scratch[i] * larger;
            losses[i] = 1 + scratch[i];
        }
        VECTORS.log(losses, losses);
        for (int i = 0; i < predictors.length; i++) {
            losses[i] += Math.max(predictors[i], 0) - targets[i] * predictors[i];
        }
    }

    @Override
    public int blocks() {
        return 1;
    }

    @Override
    public double[] startingIntercepts() {
        return new double[] {intercept};
    }

    @Override
    public double value() {
        return VECTORS.dot(weights, 0, losses, 0, losses.length);
    }

    @Override
    public void slopes(double[][] out) {
        for (int i = 0; i < predictors.length; i++) {
            out[0][i] = weights[i] * (probabilities[i] - targets[i]);
        }
    }

    @Override
    public Curvature curvature() {
        double[] ofRows = new double[weights.length];
        for (int i = 0; i < ofRows.length; i++) {
            ofRows[i] = weights[i] * (probabilities[i] * (1 - probabilities[i]));
        }
        return new SingleCurvature(ofRows);
    }

    @Override
    public void move(double[][] directions, double step) {
        for (int i = 0; i < predictors.length; i++) {
            predictors[i] += step * directions[0][i];
        }
        evaluate();
    }
}
