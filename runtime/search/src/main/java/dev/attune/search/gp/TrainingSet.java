// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;
import java.util.List;

/** Encoded points and what was observed at them; the points stand by column, one array for each parameter. */
final class TrainingSet {

    private final Features features;
    private final double[][] columns;
    private final double[] targets;
    private final int[] representatives;

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
        Distances distances = new Distances(features.groups(), targets.length);
        for (int group = 1; group < features.groups(); group++) {
            countActive(group, point, distances.active(group));
        }
        for (int j = 0; j < columns.length; j++) {
            if (!Double.isNaN(point[j])) {
                add(j, weights[j], point[j], distances.squared(features.group(j)));
            }
        }
        for (int group = 1; group < features.groups(); group++) {
            clearInactive(distances.squared(group), columns[representatives[group]]);
        }
        return distances;
    }

    private void countActive(int group, double[] point, byte[] active) {
        int representative = representatives[group];
        Arrays.fill(active, (byte) (Double.isNaN(point[representative]) ? 0 : 1));
        for (int i = 0; i < active.length; i++) {
            if (!Double.isNaN(columns[representative][i])) {
                active[i]++;
            }
        }
    }

    private void add(int feature, double weight, double at, double[] squared) {
        double[] column = columns[feature];
        if (features.isNominal(feature)) {
            for (int i = 0; i < squared.length; i++) {
                squared[i] += column[i] == at ? 0 : weight;
            }
        } else {
            for (int i = 0; i < squared.length; i++) {
                double difference = column[i] - at;
                squared[i] += weight * (difference * difference);
            }
        }
    }

    private static void clearInactive(double[] squared, double[] column) {
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
