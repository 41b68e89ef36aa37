// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import java.util.List;
import weka.classifiers.functions.SMO;
import weka.classifiers.meta.MultiClassClassifier;

/**
 * {@link SMO} (Platt, Fast Training of Support Vector Machines using Sequential Minimal Optimization, 1998): a machine for each pair of
 * classes. They vote, or their calibrated probabilities are coupled (Hastie and Tibshirani, Classification by Pairwise Coupling, 1998).
 */
final class FlatMachines implements FlatModel {

    /** The machine of two classes. */
    static final class Pair {
        private final int first;
        private final int second;
        /** The columns, or vectors, that it adds up. */
        private final int[] places;
        /** What each is multiplied by. */
        private final double[] factors;

        private final double threshold;
        /** Gives the probability of the first class; null without calibration. */
        private final FlatModel calibrator;
        /** The weight of its training rows. */
        private final double weight;

        Pair(
                int first,
                int second,
                int[] places,
                double[] factors,
                double threshold,
                FlatModel calibrator,
                double weight) {
            this.first = first;
            this.second = second;
            this.places = places;
            this.factors = factors;
            this.threshold = threshold;
            this.calibrator = calibrator;
            this.weight = weight;
        }
    }

    private final int classes;
    private final LinearColumns columns;
    /** Null if machines are linear. */
    private final SupportVectors vectors;

    private final List<Pair> pairs;
    private final boolean calibrated;

    FlatMachines(int classes, LinearColumns columns, SupportVectors vectors, List<Pair> pairs, boolean calibrated) {
        this.classes = classes;
        this.columns = columns;
        this.vectors = vectors;
        this.pairs = List.copyOf(pairs);
        this.calibrated = calibrated;
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        int rows = outputs.length / classes;
        double[] block = new double[columns.count() * BLOCK];
        double[][] margins = new double[pairs.size()][BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            int count = Math.min(BLOCK, rows - from);
            columns.encode(cells, attributes, from, count, block);
            if (vectors == null) {
                multiplyColumns(block, count, margins);
            } else {
                multiplyVectors(block, count, margins);
            }
            if (calibrated) {
                calibrate(margins, count, outputs, from);
            } else {
                vote(margins, count, outputs, from);
            }
        }
    }

    private void multiplyColumns(double[] block, int count, double[][] margins) {
        for (int p = 0; p < margins.length; p++) {
            double[] sums = margins[p];
            Pair pair = pairs.get(p);
            Arrays.fill(sums, 0);
            for (int t = 0; t < pair.places.length; t++) {
                double weight = pair.factors[t];
                int column = pair.places[t] * count;
                for (int i = 0; i < count; i++) {
                    sums[i] += weight * block[column + i];
                }
            }
            for (int i = 0; i < count; i++) {
                sums[i] -= pair.threshold;
            }
        }
    }

    private void multiplyVectors(double[] block, int count, double[][] margins) {
        double[] values = new double[vectors.size()];
        for (int i = 0; i < count; i++) {
            vectors.values(block, count, i, values);
            for (int p = 0; p < margins.length; p++) {
                margins[p][i] = sum(pairs.get(p), values) - pairs.get(p).threshold;
            }
        }
    }

    private static double sum(Pair pair, double[] values) {
        double sum = 0;
        for (int t = 0; t < pair.places.length; t++) {
            sum += pair.factors[t] * values[pair.places[t]];
        }
        return sum;
    }

    private void vote(double[][] margins, int count, double[] outputs, int from) {
        for (int p = 0; p < margins.length; p++) {
            Pair pair = pairs.get(p);
            for (int i = 0; i < count; i++) {
                outputs[(from + i) * classes + (margins[p][i] > 0 ? pair.second : pair.first)]++;
            }
        }
        for (int at = from * classes; at < (from + count) * classes; at++) {
            // votes add up to the number of machines
            outputs[at] /= pairs.size();
        }
    }

    private void calibrate(double[][] margins, int count, double[] outputs, int from) {
        double[][] shares = new double[pairs.size()][2 * count];
        for (int p = 0; p < shares.length; p++) {
            double[] calibration = new double[2 * count];
            for (int i = 0; i < count; i++) {
                calibration[2 * i] = margins[p][i];
                calibration[2 * i + 1] = Double.NaN;
            }
            pairs.get(p).calibrator.score(calibration, 2, shares[p]);
        }
        if (classes == 2) {
            System.arraycopy(shares[0], 0, outputs, from * 2, 2 * count);
            return;
        }
        for (int i = 0; i < count; i++) {
            System.arraycopy(coupled(shares, i), 0, outputs, (from + i) * classes, classes);
        }
    }

    private double[] coupled(double[][] shares, int row) {
        double[][] weights = new double[classes][classes];
        double[][] ofFirst = new double[classes][classes];
        for (int p = 0; p < shares.length; p++) {
            Pair pair = pairs.get(p);
            weights[pair.first][pair.second] = pair.weight;
            ofFirst[pair.first][pair.second] = shares[p][2 * row];
        }
        return MultiClassClassifier.pairwiseCoupling(weights, ofFirst);
    }
}
