// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.List;

/** Points and what was observed at them; the points stand by column, one array for each feature. */
final class TrainingSet {

    private final Features features;
    private final double[][] columns;
    private final double[] targets;

    /** Of the features of each point and its target. */
    TrainingSet(Features features, List<double[]> points, double[] targets) {
        this.features = features;
        this.targets = targets;
        columns = new double[features.size()][targets.length];
        for (int i = 0; i < targets.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = points.get(i)[j];
            }
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

    /** The values of one feature. */
    double[] column(int feature) {
        return columns[feature];
    }

    /** The features of a point. */
    double[] point(int index) {
        double[] point = new double[columns.length];
        for (int j = 0; j < point.length; j++) {
            point[j] = columns[j][index];
        }
        return point;
    }

    /** The squared distances of a point to each point of the set, each feature's share weighted. */
    double[] squaredDistances(double[] weights, double[] point) {
        double[] distances = new double[targets.length];
        for (int j = 0; j < columns.length; j++) {
            double[] column = columns[j];
            double weight = weights[j];
            double at = point[j];
            if (features.isNominal(j)) {
                for (int i = 0; i < distances.length; i++) {
                    distances[i] += column[i] == at ? 0 : weight;
                }
            } else {
                for (int i = 0; i < distances.length; i++) {
                    double difference = column[i] - at;
                    distances[i] += weight * (difference * difference);
                }
            }
        }
        return distances;
    }
}
