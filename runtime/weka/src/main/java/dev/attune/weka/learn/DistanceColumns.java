// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Normalized columns of training rows and their distances to one row, a block of rows at a time: sums stay in the nearest cache, and the
 * columns of the block in the next one, for all rows that ask about it in turn. The terms of a row are added in the order of the
 * attributes, as Weka adds them.
 */
final class DistanceColumns {

    /** Rows whose sums and one column fit a level-1 cache. */
    static final int MOST_IN_BLOCK = 1024;

    private static final int LEAST_IN_BLOCK = 128;
    /** Values of a block, which fit a level-2 cache. */
    private static final int VALUES_IN_BLOCK = 1 << 14;

    private static final int MIN = 0;
    private static final int WIDTH = 2;

    private final Instances rows;
    private final int size;
    private final boolean squared;
    /** By attribute: as given; null where the attribute is no numeric one. */
    private final double[][] raw;

    /** By attribute and block: arrays that begin with the block, since loops over arrays from different places are not vectorized. */
    private final double[][][] normalized;

    private final boolean[] incomplete;
    private final boolean[] blank;
    /** By attribute: nominal values, -1 where missing; null where the attribute is no nominal one. */
    private final int[][] codes;

    private final double[] usedMin;
    private final double[] usedWidth;
    private final boolean usable;
    private final int block;
    private final double[] sums;

    /** A row that is looked up: its values, and the same in the ranges that hold for it. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Target(Instance row, double[] values, double[] normalized) {}

    /** With squared differences (Euclid) or absolute ones (Manhattan). */
    DistanceColumns(Instances rows, boolean squared) {
        this.rows = rows;
        this.size = rows.numInstances();
        this.squared = squared;
        int attributes = rows.numAttributes();
        block = Math.max(LEAST_IN_BLOCK, Math.min(MOST_IN_BLOCK, VALUES_IN_BLOCK / attributes));
        sums = new double[block];
        raw = new double[attributes][];
        normalized = new double[attributes][][];
        codes = new int[attributes][];
        incomplete = new boolean[attributes];
        blank = new boolean[attributes];
        usedMin = new double[attributes];
        usedWidth = new double[attributes];
        Arrays.fill(usedMin, Double.NaN);
        boolean finite = rows.stream().allMatch(row -> row.numValues() == attributes);
        for (int a = 0; a < attributes; a++) {
            finite &= load(a);
        }
        usable = finite;
    }

    /** Whether all values of the attribute are finite or missing. */
    private boolean load(int a) {
        if (a == rows.classIndex()) {
            return true;
        }
        double[] column = rows.attributeToDoubleArray(a);
        if (rows.attribute(a).type() == Attribute.NUMERIC) {
            raw[a] = column;
            normalized[a] = new double[(size + block - 1) / block][block];
            incomplete[a] = Arrays.stream(column).anyMatch(Double::isNaN);
            blank[a] = Arrays.stream(column).allMatch(Double::isNaN);
        } else if (rows.attribute(a).isNominal()) {
            codes[a] = Arrays.stream(column)
                    .mapToInt(value -> Double.isNaN(value) ? -1 : (int) value)
                    .toArray();
        }
        return Arrays.stream(column).noneMatch(Double::isInfinite);
    }

    int size() {
        return size;
    }

    /** How many rows are compared at a time. */
    int block() {
        return block;
    }

    /** Whether values of a row are for this class. */
    boolean fits(Instance row) {
        return usable && row.numValues() == raw.length;
    }

    /** Whether ranges are others than those of the targets so far. */
    boolean areMoved(double[][] ranges) {
        for (int a = 0; a < raw.length; a++) {
            if (raw[a] != null && isMoved(a, ranges[a])) {
                return true;
            }
        }
        return false;
    }

    private boolean isMoved(int a, double[] range) {
        return usedMin[a] != range[MIN] || usedWidth[a] != range[WIDTH];
    }

    /** A row that fits, ready to be compared until the ranges are moved; null if they are not for this class. */
    Target aim(Instance row, double[][] ranges) {
        double[] values = row.toDoubleArray();
        double[] aimed = values.clone();
        for (int a = 0; a < raw.length; a++) {
            if (raw[a] == null) {
                continue;
            }
            double width = ranges[a][WIDTH];
            // a column without any value has an infinite range, and so has one in which an infinite value was seen
            if (!Double.isFinite(width) && !(blank[a] && Double.isNaN(values[a]))) {
                return null;
            }
            if (isMoved(a, ranges[a])) {
                normalize(a, ranges[a][MIN], width);
            }
            aimed[a] = width == 0 ? (Double.isNaN(values[a]) ? Double.NaN : 0) : (values[a] - ranges[a][MIN]) / width;
        }
        return new Target(row, values, aimed);
    }

    private void normalize(int a, double min, double width) {
        usedMin[a] = min;
        usedWidth[a] = width;
        double[] from = raw[a];
        for (int i = 0; i < size; i++) {
            normalized[a][i / block][i % block] =
                    width == 0 ? (Double.isNaN(from[i]) ? Double.NaN : 0) : (from[i] - min) / width;
        }
    }

    /** The distances of a target to the block of rows that begins with {@code from}, without the final root; valid until the next call. */
    double[] distances(Target target, int from) {
        int count = Math.min(block, size - from);
        double[] aimed = target.normalized;
        Arrays.fill(sums, 0, count, 0);
        int a = 0;
        while (a < raw.length) {
            if (squared && arePlain(aimed, a, a + 4)) {
                addFourSquares(a, from, count, aimed);
                a += 4;
            } else {
                addOne(a++, from, count, target);
            }
        }
        return sums;
    }

    /** Whether these are numeric attributes of which neither the target nor any row lacks a value. */
    private boolean arePlain(double[] aimed, int from, int to) {
        for (int a = from; a < to; a++) {
            if (a >= raw.length || raw[a] == null || incomplete[a] || Double.isNaN(aimed[a])) {
                return false;
            }
        }
        return true;
    }

    /** Four columns at a time: the sums are loaded and stored once for all. */
    private void addFourSquares(int a, int from, int count, double[] aimed) {
        int at = from / block;
        double[] first = normalized[a][at];
        double[] second = normalized[a + 1][at];
        double[] third = normalized[a + 2][at];
        double[] fourth = normalized[a + 3][at];
        double firstValue = aimed[a];
        double secondValue = aimed[a + 1];
        double thirdValue = aimed[a + 2];
        double fourthValue = aimed[a + 3];
        for (int i = 0; i < count; i++) {
            double d1 = firstValue - first[i];
            double d2 = secondValue - second[i];
            double d3 = thirdValue - third[i];
            double d4 = fourthValue - fourth[i];
            sums[i] = sums[i] + d1 * d1 + d2 * d2 + d3 * d3 + d4 * d4;
        }
    }

    private void addOne(int a, int from, int count, Target target) {
        if (codes[a] != null) {
            double value = target.values[a];
            addNominal(codes[a], from, count, Double.isNaN(value) ? -1 : (int) value);
        } else if (raw[a] != null) {
            addNumeric(a, from, count, target.normalized[a]);
        }
    }

    /** One where values differ or one of them is missing. */
    private void addNominal(int[] column, int from, int count, int value) {
        for (int i = 0; i < count; i++) {
            int code = column[from + i];
            sums[i] += code == value && code >= 0 ? 0 : 1;
        }
    }

    private void addNumeric(int a, int from, int count, double value) {
        double[] column = normalized[a][from / block];
        if (Double.isNaN(value)) {
            addToMissing(column, count);
        } else if (incomplete[a]) {
            addIncomplete(column, count, value);
        } else if (squared) {
            addSquares(column, count, value);
        } else {
            addDifferences(column, count, value);
        }
    }

    private void addSquares(double[] column, int count, double value) {
        for (int i = 0; i < count; i++) {
            double difference = value - column[i];
            sums[i] += difference * difference;
        }
    }

    private void addDifferences(double[] column, int count, double value) {
        for (int i = 0; i < count; i++) {
            sums[i] += Math.abs(value - column[i]);
        }
    }

    private void addIncomplete(double[] column, int count, double value) {
        double unknown = farther(value);
        for (int i = 0; i < count; i++) {
            double other = column[i];
            add(i, Double.isNaN(other) ? unknown : value - other);
        }
    }

    private void addToMissing(double[] column, int count) {
        for (int i = 0; i < count; i++) {
            double other = column[i];
            add(i, Double.isNaN(other) ? 1 : farther(other));
        }
    }

    private void add(int i, double difference) {
        sums[i] += squared ? difference * difference : Math.abs(difference);
    }

    /** The difference of a normalized value from a missing one: the farther end of the range. */
    private static double farther(double value) {
        return value < 0.5 ? 1.0 - value : value;
    }
}
