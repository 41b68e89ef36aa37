// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/** The present values of one numeric attribute in training rows, ascending, each with its row's weight. */
final class Sample {

    private final double[] values;
    private final double[] weights;
    private final double total;

    private Sample(double[] values, double[] weights) {
        this.values = values;
        this.weights = weights;
        total = Arrays.stream(weights).sum();
    }

    /** Of the attribute's values that are not missing, in rows whose weight is above 0. */
    static Sample of(Instances rows, int attribute) {
        double[] values = new double[rows.numInstances()];
        double[] weights = new double[values.length];
        int present = 0;
        boolean even = true;
        for (Instance row : rows) {
            double value = row.value(attribute);
            if (!Double.isNaN(value) && row.weight() > 0) {
                values[present] = value;
                weights[present] = row.weight();
                even &= weights[present] == weights[0];
                present++;
            }
        }
        double[] kept = Arrays.copyOf(values, present);
        double[] itsWeights = Arrays.copyOf(weights, present);
        return even ? new Sample(sorted(kept), itsWeights) : byValue(kept, itsWeights);
    }

    private static double[] sorted(double[] values) {
        Arrays.sort(values);
        return values;
    }

    private static Sample byValue(double[] values, double[] weights) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted((a, b) -> Double.compare(values[a], values[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        return new Sample(
                Arrays.stream(order).mapToDouble(i -> values[i]).toArray(),
                Arrays.stream(order).mapToDouble(i -> weights[i]).toArray());
    }

    int size() {
        return values.length;
    }

    boolean isConstant() {
        return values.length == 0 || values[0] == values[values.length - 1];
    }

    /** How many different values there are. */
    int distinct() {
        int distinct = 0;
        for (int i = 0; i < values.length; i++) {
            distinct += i == 0 || values[i] != values[i - 1] ? 1 : 0;
        }
        return distinct;
    }

    double min() {
        return values[0];
    }

    double max() {
        return values[values.length - 1];
    }

    double[] values() {
        return values.clone();
    }

    /**
     * The quantile of a share in 0..1, linear between neighbours: definition 7 of Hyndman and Fan (1996), "Sample Quantiles in
     * Statistical Packages", The American Statistician 50, which R and NumPy use. A row counts as often as its weight is larger
     * than the smallest.
     */
    double quantile(double share) {
        double unit = Arrays.stream(weights).min().orElseThrow();
        double place = share * (total / unit - 1);
        double end = 0;
        for (int i = 0; i < values.length - 1; i++) {
            // row i stands at the places from end, before it is added to, up to one less than end after that
            end += weights[i] / unit;
            if (place < end) {
                double past = Math.max(0, place - (end - 1));
                return values[i] + past * (values[i + 1] - values[i]);
            }
        }
        return max();
    }

    double median() {
        return quantile(0.5);
    }

    double mean() {
        double mean = 0;
        double seen = 0;
        for (int i = 0; i < values.length; i++) {
            seen += weights[i];
            mean += (values[i] - mean) * (weights[i] / seen);
        }
        return mean;
    }

    /** The standard deviation with total weight - 1 as divisor, as Weka's; 0 where that is not above 0. */
    double deviation() {
        if (total <= 1) {
            return 0;
        }
        double mean = mean();
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * (values[i] - mean) * (values[i] - mean);
        }
        return Math.sqrt(sum / (total - 1));
    }

    /** The value with the greatest weight; of equals the lowest. */
    double mode() {
        double mode = values[0];
        double most = -1;
        for (int i = 0; i < values.length; ) {
            double weight = 0;
            int j = i;
            while (j < values.length && values[j] == values[i]) {
                weight += weights[j++];
            }
            if (weight > most) {
                most = weight;
                mode = values[i];
            }
            i = j;
        }
        return mode;
    }
}
