// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import weka.classifiers.functions.MultilayerPerceptron;

/**
 * {@link MultilayerPerceptron} (Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986), unit by unit in
 * an order in which each comes after those that it takes in, for a block of rows at a time.
 */
final class FlatNetwork implements FlatModel {

    /** Beyond, Weka takes a sigmoid to be zero or one. */
    private static final double STEEP = 45;

    /** A unit. */
    static final class Unit {
        /** Which columns or units it takes in: columns come first, units behind them. */
        private final int[] inputs;
        /** Its bias and a weight for each. */
        private final double[] weights;

        private final boolean sigmoid;

        Unit(int[] inputs, double[] weights, boolean sigmoid) {
            this.inputs = inputs;
            this.weights = weights;
            this.sigmoid = sigmoid;
        }
    }

    private final LinearColumns columns;
    private final Unit[] units;
    /** By class: what adds up to its output. */
    private final int[][] outputs;
    /** What the sum is multiplied by and what is added to it; null for classes, and for numbers that were not normalized. */
    private final double[] denormalized;

    /** What a row gets for which no unit says anything; null for numbers. */
    private final double[] prior;

    FlatNetwork(LinearColumns columns, Unit[] units, int[][] outputs, double[] denormalized, double[] prior) {
        this.columns = columns;
        this.units = units;
        this.outputs = outputs;
        this.denormalized = denormalized;
        this.prior = prior;
    }

    @Override
    public void score(double[] cells, int attributes, double[] sums) {
        int width = outputs.length;
        int rows = sums.length / width;
        double[] values = new double[(columns.count() + units.length) * BLOCK];
        double[] sum = new double[BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            int count = Math.min(BLOCK, rows - from);
            columns.encode(cells, attributes, from, count, values);
            for (int u = 0; u < units.length; u++) {
                excite(units[u], values, (columns.count() + u) * count, count);
            }
            for (int c = 0; c < width; c++) {
                Arrays.fill(sum, 0);
                for (int input : outputs[c]) {
                    add(1, values, input * count, sum, 0, count);
                }
                for (int i = 0; i < count; i++) {
                    sums[(from + i) * width + c] =
                            denormalized == null ? sum[i] : sum[i] * denormalized[0] + denormalized[1];
                }
            }
            for (int i = from; prior != null && i < from + count; i++) {
                toOne(sums, i * width, width);
            }
        }
    }

    private static void excite(Unit unit, double[] values, int at, int count) {
        Arrays.fill(values, at, at + count, unit.weights[0]);
        for (int n = 0; n < unit.inputs.length; n++) {
            add(unit.weights[n + 1], values, unit.inputs[n] * count, values, at, count);
        }
        for (int i = at; unit.sigmoid && i < at + count; i++) {
            double value = values[i];
            values[i] = value < -STEEP ? 0 : value > STEEP ? 1 : 1 / (1 + Math.exp(-value));
        }
    }

    private static void add(double weight, double[] from, int at, double[] sums, int to, int count) {
        for (int i = 0; i < count; i++) {
            sums[to + i] += from[at + i] * weight;
        }
    }

    private void toOne(double[] sums, int at, int width) {
        double total = 0;
        for (int c = 0; c < width; c++) {
            total += sums[at + c];
        }
        if (total <= 0) {
            System.arraycopy(prior, 0, sums, at, width);
            return;
        }
        for (int c = 0; c < width; c++) {
            sums[at + c] /= total;
        }
    }
}
