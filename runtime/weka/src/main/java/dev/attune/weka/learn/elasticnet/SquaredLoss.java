// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/** Half the mean squared error. */
final class SquaredLoss implements Loss {

    private final double[] weights;
    private final double intercept;

    /** Predictor minus target. */
    private final double[] residuals;

    SquaredLoss(double[] weights, double[] targets, boolean withIntercept) {
        this.weights = weights;
        double mean = 0;
        for (int i = 0; i < targets.length; i++) {
            mean += weights[i] * targets[i];
        }
        intercept = withIntercept ? mean : 0;
        residuals = new double[targets.length];
        for (int i = 0; i < targets.length; i++) {
            residuals[i] = intercept - targets[i];
        }
    }

    private SquaredLoss(SquaredLoss from) {
        weights = from.weights;
        intercept = from.intercept;
        residuals = from.residuals.clone();
    }

    @Override
    public Loss copy() {
        return new SquaredLoss(this);
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
        double sum = 0;
        for (int i = 0; i < residuals.length; i++) {
            sum += weights[i] * residuals[i] * residuals[i];
        }
        return sum / 2;
    }

    @Override
    public void slopes(double[][] out) {
        for (int i = 0; i < residuals.length; i++) {
            out[0][i] = weights[i] * residuals[i];
        }
    }

    @Override
    public Curvature curvature() {
        return new SingleCurvature(weights);
    }

    @Override
    public void move(double[][] directions, double step) {
        for (int i = 0; i < residuals.length; i++) {
            residuals[i] += step * directions[0][i];
        }
    }
}
