// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.Arrays;
import java.util.List;

/** Encoded points and what was observed at them; the points stand by column, one array for each parameter. */
final class TrainingSet {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private final Features features;
    private final double[][] columns;
    private final double[] targets;
    private final int[] representatives;
    /** For each group the columns of its numbers. */
    private final double[][][] numberColumns;

    /** Of encoded points and the target of each. */
    TrainingSet(Features features, List<double[]> points, double[] targets) {
        this.features = features;
        this.targets = targets;
        columns = new double[features.size()][targets.length];
        for (int i = 0; i < targets.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = points.get(i)[j];
            }
        }
        representatives = new int[features.groups()];
        for (int j = 0; j < columns.length; j++) {
            representatives[features.group(j)] = j;
        }
        numberColumns = new double[features.groups()][][];
        for (int group = 0; group < numberColumns.length; group++) {
            numberColumns[group] = Arrays.stream(features.numbers(group))
                    .mapToObj(j -> columns[j])
                    .toArray(double[][]::new);
        }
    }

    Features features() {
        return features;
    }

    int size() {
        return targets.length;
    }

    double[] targets() {
        return targets;
    }

    /** The values of one parameter; NaN where it is inactive. */
    double[] column(int feature) {
        return columns[feature];
    }

    /** A point, encoded. */
    double[] point(int index) {
        double[] point = new double[columns.length];
        for (int j = 0; j < point.length; j++) {
            point[j] = columns[j][index];
        }
        return point;
    }

    /** The distances of a point to each point of the set, each parameter's share weighted. */
    Distances distances(double[] weights, double[] point) {
        return distances(weights, point, targets.length);
    }

    /** The distances of a point to the first {@code count} points of the set. */
    Distances distances(double[] weights, double[] point, int count) {
        Distances distances = new Distances(features.groups(), count);
        for (int group = 0; group < features.groups(); group++) {
            double[] squared = distances.squared(group);
            boolean active = group == 0 || !Double.isNaN(point[representatives[group]]);
            if (active) {
                addNumbers(group, weights, point, squared);
                addChoices(group, weights, point, squared);
            }
            if (group > 0) {
                double[] representative = columns[representatives[group]];
                countActive(representative, active, distances.active(group));
                clearInactive(representative, squared);
            }
        }
        return distances;
    }

    private static void countActive(double[] column, boolean active, byte[] counts) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (byte) ((active ? 1 : 0) + (Double.isNaN(column[i]) ? 0 : 1));
        }
    }

    private void addNumbers(int group, double[] weights, double[] point, double[] squared) {
        int[] numbers = features.numbers(group);
        VECTORS.weightedSquaredDistances(at(numbers, weights), at(numbers, point), numberColumns[group], squared);
    }

    private static double[] at(int[] indices, double[] values) {
        double[] chosen = new double[indices.length];
        for (int j = 0; j < chosen.length; j++) {
            chosen[j] = values[indices[j]];
        }
        return chosen;
    }

    private void addChoices(int group, double[] weights, double[] point, double[] squared) {
        for (int feature : features.choices(group)) {
            double[] column = columns[feature];
            double weight = weights[feature], at = point[feature];
            for (int i = 0; i < squared.length; i++) {
                squared[i] += column[i] == at ? 0 : weight;
            }
        }
    }

    private static void clearInactive(double[] column, double[] squared) {
        for (int i = 0; i < squared.length; i++) {
            squared[i] = Double.isNaN(column[i]) ? 0 : squared[i];
        }
    }

    /** For each pair of a point with one before it, the squared distance by one parameter. */
    double[] pairs(int feature) {
        double[] column = columns[feature];
        double[] pairs = new double[column.length * (column.length - 1) / 2];
        int p = 0;
        for (int i = 1; i < column.length; i++) {
            for (int k = 0; k < i; k++) {
                pairs[p++] = features.squaredDistance(feature, column[i], column[k]);
            }
        }
        return pairs;
    }

    /** For each pair of a point with one before it, the number of points at which a group is active goes to {@code active}. */
    void countActivePairs(int group, byte[] active) {
        double[] column = columns[representatives[group]];
        int p = 0;
        for (int i = 1; i < column.length; i++) {
            for (int k = 0; k < i; k++) {
                active[p++] = (byte) ((Double.isNaN(column[i]) ? 0 : 1) + (Double.isNaN(column[k]) ? 0 : 1));
            }
        }
    }
}
