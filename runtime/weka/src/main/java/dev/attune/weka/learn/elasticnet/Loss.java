// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/**
 * A convex loss of linear predictors, averaged over rows by weights that sum to 1. A loss has one or more blocks, each with a
 * predictor of its own for every row, and holds their current values. Arrays of two dimensions are by block, then row.
 */
interface Loss {

    int blocks();

    /** The intercepts that minimise the loss where nothing else is in the model; the predictors start with them. */
    double[] startingIntercepts();

    /** The loss at the current predictors. */
    double value();

    /** Writes the loss's derivatives by the predictors. */
    void slopes(double[][] out);

    /** The loss's second derivatives by the predictors, as they are now. */
    Curvature curvature();

    /** Adds {@code step · directions} to the predictors. */
    void move(double[][] directions, double step);

    /** The same loss at the same predictors, which from then on are its own. */
    Loss copy();

    /** Second derivatives of a loss at some predictors; those between different rows are zero. */
    interface Curvature {

        /** Writes each row's derivative by its predictors of two blocks. */
        void between(int block, int other, double[] out);

        /** Writes what the curvatures make of directions of the predictors, by block and row, in one block. */
        void times(double[][] directions, int block, double[] out);

        /** The summed distance of the diagonal to that of an earlier curvature of the same loss, as a share of the diagonal's sum. */
        double driftFrom(Curvature earlier);
    }

    /** The curvature of a loss with a single block. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record SingleCurvature(double[] ofRows) implements Curvature {

        @Override
        public void between(int block, int other, double[] out) {
            System.arraycopy(ofRows, 0, out, 0, ofRows.length);
        }

        @Override
        public void times(double[][] directions, int block, double[] out) {
            for (int i = 0; i < ofRows.length; i++) {
                out[i] = ofRows[i] * directions[0][i];
            }
        }

        @Override
        public double driftFrom(Curvature earlier) {
            double[] before = ((SingleCurvature) earlier).ofRows;
            double drift = 0, sum = 0;
            for (int i = 0; i < ofRows.length; i++) {
                drift += Math.abs(ofRows[i] - before[i]);
                sum += ofRows[i];
            }
            return sum > 0 ? drift / sum : 0;
        }
    }
}
