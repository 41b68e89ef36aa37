// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.Arrays;

/** The mean negative log-likelihood of three or more classes: a block for each, probabilities by softmax. */
final class SoftmaxLoss implements Loss {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private final double[] weights;
    private final int[] targets;
    private final double[] intercepts;

    /** By block, then row. */
    private final double[][] predictors;

    private final double[][] probabilities;

    /** Each row's largest predictor. */
    private final double[] references;

    /** The sum over blocks of exp(predictor - reference). */
    private final double[] totals;

    private final double[] scratch;

    /** @param targets the block of each row's class; each block has a row of positive weight */
    SoftmaxLoss(double[] weights, int[] targets, int classes, boolean withIntercept) {
        this.weights = weights;
        this.targets = targets;
        intercepts = new double[classes];
        if (withIntercept) {
            setIntercepts();
        }
        predictors = new double[classes][targets.length];
        probabilities = new double[classes][targets.length];
        references = new double[targets.length];
        totals = new double[targets.length];
        scratch = new double[targets.length];
        for (int k = 0; k < classes; k++) {
            Arrays.fill(predictors[k], intercepts[k]);
        }
        evaluate();
    }

    private SoftmaxLoss(SoftmaxLoss from) {
        weights = from.weights;
        targets = from.targets;
        intercepts = from.intercepts;
        predictors = copy(from.predictors);
        probabilities = copy(from.probabilities);
        references = from.references.clone();
        totals = from.totals.clone();
        scratch = new double[targets.length];
    }

    private static double[][] copy(double[][] blocks) {
        return Arrays.stream(blocks).map(double[]::clone).toArray(double[][]::new);
    }

    @Override
    public Loss copy() {
        return new SoftmaxLoss(this);
    }

    /** The logarithms of the classes' shares, less their mean: a constant added to all of them changes nothing. */
    private void setIntercepts() {
        for (int i = 0; i < targets.length; i++) {
            intercepts[targets[i]] += weights[i];
        }
        double mean = 0;
        for (int k = 0; k < intercepts.length; k++) {
            intercepts[k] = StrictMath.log(intercepts[k]);
            mean += intercepts[k] / intercepts.length;
        }
        for (int k = 0; k < intercepts.length; k++) {
            intercepts[k] -= mean;
        }
    }

    private void evaluate() {
        System.arraycopy(predictors[0], 0, references, 0, references.length);
        for (double[] block : predictors) {
            for (int i = 0; i < references.length; i++) {
                references[i] = Math.max(references[i], block[i]);
            }
        }
        Arrays.fill(totals, 0);
        for (int k = 0; k < predictors.length; k++) {
            for (int i = 0; i < references.length; i++) {
                scratch[i] = predictors[k][i] - references[i];
            }
            VECTORS.exp(scratch, probabilities[k]);
            for (int i = 0; i < totals.length; i++) {
                totals[i] += probabilities[k][i];
            }
        }
        for (double[] block : probabilities) {
            for (int i = 0; i < totals.length; i++) {
                block[i] /= totals[i];
            }
        }
    }

    @Override
    public int blocks() {
        return predictors.length;
    }

    @Override
    public double[] startingIntercepts() {
        return intercepts.clone();
    }

    @Override
    public double value() {
        VECTORS.log(totals, scratch);
        for (int i = 0; i < totals.length; i++) {
            scratch[i] += references[i] - predictors[targets[i]][i];
        }
        return VECTORS.dot(weights, 0, scratch, 0, scratch.length);
    }

    @Override
    public void slopes(double[][] out) {
        for (int k = 0; k < out.length; k++) {
            for (int i = 0; i < weights.length; i++) {
                out[k][i] = weights[i] * (probabilities[k][i] - (targets[i] == k ? 1 : 0));
            }
        }
    }

    @Override
    public Curvature curvature() {
        return new SoftmaxCurvature(weights, copy(probabilities));
    }

    @Override
    public void move(double[][] directions, double step) {
        for (int k = 0; k < directions.length; k++) {
            for (int i = 0; i < weights.length; i++) {
                predictors[k][i] += step * directions[k][i];
            }
        }
        evaluate();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record SoftmaxCurvature(double[] weights, double[][] probabilities) implements Curvature {

        @Override
        public void between(int block, int other, double[] out) {
            double[] p = probabilities[block], q = probabilities[other];
            for (int i = 0; i < out.length; i++) {
                out[i] = weights[i] * (block == other ? p[i] * (1 - p[i]) : -p[i] * q[i]);
            }
        }

        @Override
        public void times(double[][] directions, int block, double[] out) {
            Arrays.fill(out, 0);
            for (int k = 0; k < directions.length; k++) {
                double[] p = probabilities[k], direction = directions[k];
                for (int i = 0; i < out.length; i++) {
                    out[i] += p[i] * direction[i];
                }
            }
            double[] p = probabilities[block], direction = directions[block];
            for (int i = 0; i < out.length; i++) {
                out[i] = weights[i] * p[i] * (direction[i] - out[i]);
            }
        }

        @Override
        public double driftFrom(Curvature earlier) {
            double[][] before = ((SoftmaxCurvature) earlier).probabilities;
            double drift = 0, sum = 0;
            for (int k = 0; k < before.length; k++) {
                for (int i = 0; i < weights.length; i++) {
                    double now = probabilities[k][i] * (1 - probabilities[k][i]);
                    drift += weights[i] * Math.abs(now - before[k][i] * (1 - before[k][i]));
                    sum += weights[i] * now;
                }
            }
            return sum > 0 ? drift / sum : 0;
        }
    }
}
