// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.Arrays;
import java.util.function.IntPredicate;
import weka.core.Instance;
import weka.core.Instances;

/**
 * The training rows nearest to a row. The distance is Euclidean over the attributes that both rows have, numeric ones divided by
 * their range, nominal ones 0 or 1, and enlarged by the share of attributes that are missing in either (Dixon 1979, "Pattern
 * Recognition with Partly Missing Data", IEEE Transactions on Systems, Man, and Cybernetics 9). The class takes no part.
 */
final class NearestRows implements Serializable {

    private static final long serialVersionUID = 1;

    private final double[][] rows;
    private final double[] weights;
    /** One over an attribute's range; 1 of a nominal attribute. */
    private final double[] scale;

    private final boolean[] nominal;
    private final boolean[] compared;

    NearestRows(Instances training) {
        int width = training.numAttributes();
        rows = training.stream().map(Instance::toDoubleArray).toArray(double[][]::new);
        weights = training.stream().mapToDouble(Instance::weight).toArray();
        scale = new double[width];
        nominal = new boolean[width];
        compared = new boolean[width];
        for (int i = 0; i < width; i++) {
            nominal[i] = StageFilter.isNominal(training, i);
            compared[i] = nominal[i] || StageFilter.isNumber(training, i);
            scale[i] = nominal[i] || !compared[i] ? 1 : inverseRange(Sample.of(training, i));
        }
    }

    private static double inverseRange(Sample sample) {
        return sample.isConstant() ? 1 : 1 / (sample.max() - sample.min());
    }

    /** The distances of a row from all training rows; infinite where the two have no attribute in common. */
    double[] distances(double[] row) {
        double[] distances = new double[rows.length];
        Arrays.setAll(distances, r -> distance(row, rows[r]));
        return distances;
    }

    private double distance(double[] a, double[] b) {
        double sum = 0;
        int shared = 0;
        int all = 0;
        for (int i = 0; i < a.length; i++) {
            if (!compared[i]) {
                continue;
            }
            all++;
            if (Double.isNaN(a[i]) || Double.isNaN(b[i])) {
                continue;
            }
            shared++;
            double difference = nominal[i] ? (a[i] == b[i] ? 0 : 1) : (a[i] - b[i]) * scale[i];
            sum += difference * difference;
        }
        return shared == 0 ? Double.POSITIVE_INFINITY : Math.sqrt(sum * all / shared);
    }

    /** The positions of the nearest {@code most} training rows that are allowed, the nearest first; of equals the earlier. */
    static int[] nearest(double[] distances, int most, IntPredicate allowed) {
        int[] near = new int[Math.min(most, distances.length)];
        int found = 0;
        for (int r = 0; r < distances.length; r++) {
            boolean nearer = found < near.length || (found > 0 && distances[r] < distances[near[found - 1]]);
            if (nearer && distances[r] < Double.POSITIVE_INFINITY && allowed.test(r)) {
                int place = found < near.length ? found++ : found - 1;
                while (place > 0 && distances[near[place - 1]] > distances[r]) {
                    near[place] = near[place - 1];
                    place--;
                }
                near[place] = r;
            }
        }
        return Arrays.copyOf(near, found);
    }

    /** The mean of a numeric attribute, or the most frequent value of a nominal one, in the nearest rows that have it. */
    double vote(double[] distances, int neighbours, int attribute) {
        int[] near = nearest(distances, neighbours, r -> !Double.isNaN(rows[r][attribute]) && weights[r] > 0);
        if (near.length == 0) {
            return Double.NaN;
        }
        return nominal[attribute] ? mode(near, attribute) : mean(near, attribute);
    }

    private double mean(int[] near, int attribute) {
        double sum = 0;
        double total = 0;
        for (int r : near) {
            sum += weights[r] * rows[r][attribute];
            total += weights[r];
        }
        return sum / total;
    }

    private double mode(int[] near, int attribute) {
        double best = Double.NaN;
        double most = 0;
        for (int candidate : near) {
            double votes = 0;
            for (int r : near) {
                votes += rows[r][attribute] == rows[candidate][attribute] ? weights[r] : 0;
            }
            if (votes > most) {
                most = votes;
                best = rows[candidate][attribute];
            }
        }
        return best;
    }
}
