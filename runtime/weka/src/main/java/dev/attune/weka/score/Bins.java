// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Where the values of rows lie among the split points of a forest. A value is below a point exactly if no more points lie at or below it than
 * before that point, so that whole numbers take the place of values and points.
 */
final class Bins {

    /** By attribute: the points in ascending order, none twice. */
    private final double[][] points;
    /** By attribute: how many values a nominal one has; 0 for a numeric one. */
    private final int[] nominal;
    /** The attributes that a tree asks for. */
    private final int[] asked;

    private Bins(double[][] points, int[] nominal, int[] asked) {
        this.points = points;
        this.nominal = nominal;
        this.asked = asked;
    }

    /** The bins of trees that ask for some attributes, in ascending order. */
    static Bins of(FlatTree[] trees, int[] asked) {
        int attributes = asked.length == 0 ? 0 : asked[asked.length - 1] + 1;
        DoubleStream.Builder[] points = new DoubleStream.Builder[attributes];
        for (int a : asked) {
            points[a] = DoubleStream.builder();
        }
        int[] nominal = new int[attributes];
        for (FlatTree tree : trees) {
            for (int node = 0; node < tree.size(); node++) {
                if (!tree.isLeaf(node) && tree.isNominal(node)) {
                    nominal[tree.attribute(node)] = tree.branches(node).length;
                } else if (!tree.isLeaf(node)) {
                    points[tree.attribute(node)].add(tree.point(node));
                }
            }
        }
        double[][] sorted = new double[attributes][];
        for (int a : asked) {
            // adding zero makes both zeros one
            sorted[a] = points[a]
                    .build()
                    .map(point -> point + 0.0)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return new Bins(sorted, nominal, asked);
    }

    int attributes() {
        return points.length;
    }

    /** The most points of an attribute. */
    int most() {
        return IntStream.of(asked).map(a -> points[a].length).max().orElse(0);
    }

    /** The place of a point among those of an attribute. */
    int place(int attribute, double point) {
        return Arrays.binarySearch(points[attribute], point + 0.0);
    }

    /**
     * Sets the bins of rows.
     *
     * @param bins where they go, row by row, {@link #attributes} for each
     * @param complete set to whether a row has all values that are asked for; the bins of others say nothing
     */
    void set(double[] cells, int attributes, int from, int rows, int[] bins, boolean[] complete) {
        Arrays.fill(complete, 0, rows, true);
        for (int a : asked) {
            for (int i = 0; i < rows; i++) {
                double value = cells[(from + i) * attributes + a];
                boolean known = nominal[a] == 0 ? !Double.isNaN(value) : value >= 0 && value < nominal[a];
                complete[i] &= known;
                bins[i * points.length + a] = !known ? 0 : nominal[a] == 0 ? below(points[a], value) : (int) value;
            }
        }
    }

    /** How many points lie at or below a value. */
    private static int below(double[] points, double value) {
        int from = 0;
        int count = points.length;
        while (count > 0) {
            int half = count >>> 1;
            boolean above = points[from + half] <= value;
            from = above ? from + half + 1 : from;
            count = above ? count - half - 1 : half;
        }
        return from;
    }
}
