// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Random;

/**
 * How easily a row is isolated by random splits: Liu, Ting, Zhou (2008), "Isolation Forest", ICDM, algorithms 1 to 3, with their
 * 100 trees of at most 256 rows. A missing value goes the way of the larger half.
 */
final class IsolationForest implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int TREES = 100;
    private static final int SAMPLE = 256;
    private static final double EULER = 0.5772156649015329;

    private final Node[] trees = new Node[TREES];
    private final double typicalDepth;

    /** A split, or with no attribute a leaf of {@code size} rows. */
    private record Node(int attribute, double at, Node left, Node right, int size) implements Serializable {}

    /** Grows trees on the given columns of the rows. */
    IsolationForest(double[][] rows, int[] columns, long seed) {
        Random random = new Random(seed);
        int size = Math.min(SAMPLE, rows.length);
        int limit = (int) Math.ceil(Math.log(Math.max(2, size)) / Math.log(2));
        typicalDepth = unsuccessfulSearch(size);
        for (int t = 0; t < TREES; t++) {
            trees[t] = grow(sample(rows, size, random), columns, limit, random);
        }
    }

    private static double[][] sample(double[][] rows, int size, Random random) {
        double[][] shuffled = rows.clone();
        for (int i = 0; i < size; i++) {
            int other = i + random.nextInt(rows.length - i);
            double[] row = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = row;
        }
        return Arrays.copyOf(shuffled, size);
    }

    private static Node grow(double[][] rows, int[] columns, int limit, Random random) {
        int[] splittable = limit == 0 || rows.length < 2 ? new int[0] : splittable(rows, columns);
        if (splittable.length == 0) {
            return new Node(-1, 0, null, null, rows.length);
        }
        int attribute = splittable[random.nextInt(splittable.length)];
        double[] range = range(rows, attribute);
        double at = range[0] + random.nextDouble() * (range[1] - range[0]);
        // a draw of the lowest value itself would split nothing off
        double split = at > range[0] ? at : range[1];
        double[][] left =
                Arrays.stream(rows).filter(row -> row[attribute] < split).toArray(double[][]::new);
        double[][] right =
                Arrays.stream(rows).filter(row -> row[attribute] >= split).toArray(double[][]::new);
        return new Node(
                attribute,
                split,
                grow(left, columns, limit - 1, random),
                grow(right, columns, limit - 1, random),
                rows.length);
    }

    private static int[] splittable(double[][] rows, int[] columns) {
        return Arrays.stream(columns)
                .filter(c -> {
                    double[] range = range(rows, c);
                    return range[0] < range[1];
                })
                .toArray();
    }

    private static double[] range(double[][] rows, int column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double[] row : rows) {
            // a comparison with NaN is false, so missing values do not count
            low = row[column] < low ? row[column] : low;
            high = row[column] > high ? row[column] : high;
        }
        return new double[] {low, high};
    }

    /** The anomaly score in 0..1, their equation 2: near 1 easily isolated, about 0.5 as the average row. */
    double score(double[] row) {
        double sum = 0;
        for (Node tree : trees) {
            sum += depth(tree, row);
        }
        return Math.pow(2, -sum / TREES / typicalDepth);
    }

    private static double depth(Node node, double[] row) {
        int depth = 0;
        while (node.attribute >= 0) {
            double value = row[node.attribute];
            boolean left = Double.isNaN(value) ? node.left.size >= node.right.size : value < node.at;
            node = left ? node.left : node.right;
            depth++;
        }
        return depth + (node.size > 1 ? unsuccessfulSearch(node.size) : 0);
    }

    /** The average depth of an unsuccessful search in a binary tree of n rows, their equation 1. */
    private static double unsuccessfulSearch(int n) {
        return n > 2 ? 2 * (Math.log(n - 1) + EULER) - 2.0 * (n - 1) / n : 1;
    }
}
