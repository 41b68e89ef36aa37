// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The volume of the losses that a set of points dominates and a reference point bounds: one number for how good a front is (Zitzler
 * &amp; Thiele, Multiobjective Evolutionary Algorithms, IEEE Trans. Evol. Comput. 3, 1999). Exact, by the WFG algorithm (While,
 * Bradstreet &amp; Barone, A Fast Way of Calculating Exact Hypervolumes, IEEE Trans. Evol. Comput. 16, 2012); with two
 * objectives by one sweep.
 */
public final class Hypervolume {

    private final double[] reference;

    private Hypervolume(double[] reference) {
        this.reference = reference;
    }

    /**
     * The volume that some points dominate; a point that is not below the reference in every loss adds nothing.
     *
     * @param losses for each point its losses, none of them NaN
     * @param reference the losses that bound the volume
     */
    public static double of(List<double[]> losses, double[] reference) {
        List<double[]> inside = losses.stream()
                .filter(point -> isBelow(point, reference))
                .sorted(Arrays::compare)
                .toList();
        return new Hypervolume(reference).volume(inside);
    }

    private static boolean isBelow(double[] point, double[] reference) {
        for (int k = 0; k < reference.length; k++) {
            if (!(point[k] < reference[k])) {
                return false;
            }
        }
        return true;
    }

    private double volume(List<double[]> points) {
        if (reference.length <= 2) {
            return sweep(points);
        }
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            sum += exclusive(points.get(i), points.subList(i + 1, points.size()));
        }
        return sum;
    }

    /** What a point dominates and none of the others does. */
    private double exclusive(double[] point, List<double[]> others) {
        double box = 1;
        for (int k = 0; k < reference.length; k++) {
            box *= reference[k] - point[k];
        }
        return box - volume(limited(others, point));
    }

    /** The parts of some points that a point dominates as well, of which only the front counts. */
    private static List<double[]> limited(List<double[]> others, double[] point) {
        List<double[]> limited = new ArrayList<>();
        for (double[] other : others) {
            double[] corner = new double[point.length];
            Arrays.setAll(corner, k -> Math.max(other[k], point[k]));
            if (limited.stream().noneMatch(kept -> isNowhereMore(kept, corner))) {
                limited.removeIf(kept -> isNowhereMore(corner, kept));
                limited.add(corner);
            }
        }
        limited.sort(Arrays::compare);
        return limited;
    }

    private static boolean isNowhereMore(double[] a, double[] b) {
        for (int k = 0; k < a.length; k++) {
            if (a[k] > b[k]) {
                return false;
            }
        }
        return true;
    }

    /** The volume in one or two dimensions, of points in the order of their first loss. */
    private double sweep(List<double[]> points) {
        if (reference.length == 1) {
            return points.stream()
                    .min(Comparator.comparingDouble(point -> point[0]))
                    .map(least -> reference[0] - least[0])
                    .orElse(0.0);
        }
        double sum = 0;
        double height = reference[1];
        for (double[] point : points) {
            if (point[1] < height) {
                sum += (reference[0] - point[0]) * (height - point[1]);
                height = point[1];
            }
        }
        return sum;
    }
}
