// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Normalized columns of training rows and their distances to one row, a block of rows at a time so that sums stay in the nearest
 * cache. The terms of a row are added in the order of the attributes, as Weka adds them.
 */
final class DistanceColumns {

    /** Rows whose sums and one column fit a level-1 cache. */
    static final int BLOCK = 1024;

    private static final int MIN = 0;
    private static final int WIDTH = 2;

    private final Instances rows;
    private final int size;
    private final boolean squared;
    /** By attribute: as given; null where the attribute is no numeric one. */
    private final double[][] raw;

    private final double[][] normalized;
    private final boolean[] incomplete;
    private final boolean[] blank;
    /** By attribute: nominal values, -1 where missing; null where the attribute is no nominal one. */
    private final int[][] codes;

    private final double[] usedMin;
    private final double[] usedWidth;
    private final boolean usable;
    private final double[] sums = new double[BLOCK];

    private double[] target;
    private double[] aimed;

    /** With squared differences (Euclid) or absolute ones (Manhattan). */
    DistanceColumns(Instances rows, boolean squared) {
        this.rows = rows;
        this.size = rows.numInstances();
        this.squared = squared;
        int attributes = rows.numAttributes();
        raw = new double[attributes][];
        normalized = new double[attributes][];
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
            normalized[a] = new double[size];
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

    /** Prepares for the distances to a row; false if its values or the ranges are not for this class. */
    boolean aim(Instance row, double[][] ranges) {
        if (!usable || row.numValues() != raw.length) {
            return false;
        }
        target = row.toDoubleArray();
        aimed = target.clone();
        for (int a = 0; a < raw.length; a++) {
            if (raw[a] == null) {
                continue;
            }
            double width = ranges[a][WIDTH];
            // a column without any value has an infinite range, and so has one in which an infinite value was seen
            if (!Double.isFinite(width) && !(blank[a] && Double.isNaN(target[a]))) {
                return false;
            }
            normalize(a, ranges[a][MIN], width);
            aimed[a] = width == 0 ? (Double.isNaN(target[a]) ? Double.NaN : 0) : (target[a] - ranges[a][MIN]) / width;
        }
        return true;
    }

    private void normalize(int a, double min, double width) {
        if (usedMin[a] == min && usedWidth[a] == width) {
            return;
        }
        usedMin[a] = min;
        usedWidth[a] = width;
        double[] from = raw[a];
        double[] to = normalized[a];
        for (int i = 0; i < size; i++) {
            to[i] = width == 0 ? (Double.isNaN(from[i]) ? Double.NaN : 0) : (from[i] - min) / width;
        }
    }

    /** The distances to the rows from {@code from} on, without the final root; valid until the next call. */
    double[] distances(int from) {
        int count = Math.min(BLOCK, size - from);
        Arrays.fill(sums, 0, count, 0);
        int a = 0;
        while (a < raw.length) {
            if (squared && isPlain(a) && isPlain(a + 1) && isPlain(a + 2) && isPlain(a + 3)) {
                addFourSquares(a, from, count);
                a += 4;
            } else {
                addOne(a++, from, count);
            }
        }
        return sums;
    }

    /** Whether neither the target nor any row lacks a value of this numeric attribute. */
    private boolean isPlain(int a) {
        return a < raw.length && raw[a] != null && !incomplete[a] && !Double.isNaN(aimed[a]);
    }

    /** Four columns at a time: the sums are loaded and stored once for all. */
    private void addFourSquares(int a, int from, int count) {
        double[] first = normalized[a];
        double[] second = normalized[a + 1];
        double[] third = normalized[a + 2];
        double[] fourth = normalized[a + 3];
        double firstValue = aimed[a];
        double secondValue = aimed[a + 1];
        double thirdValue = aimed[a + 2];
        double fourthValue = aimed[a + 3];
        for (int i = 0; i < count; i++) {
            double d1 = firstValue - first[from + i];
            double d2 = secondValue - second[from + i];
            double d3 = thirdValue - third[from + i];
            double d4 = fourthValue - fourth[from + i];
            sums[i] = sums[i] + d1 * d1 + d2 * d2 + d3 * d3 + d4 * d4;
        }
    }

    private void addOne(int a, int from, int count) {
        if (codes[a] != null) {
            addNominal(codes[a], from, count, Double.isNaN(target[a]) ? -1 : (int) target[a]);
        } else if (raw[a] != null) {
            addNumeric(a, from, count);
        }
    }

    /** One where values differ or one of them is missing. */
    private void addNominal(int[] column, int from, int count, int value) {
        for (int i = 0; i < count; i++) {
            int code = column[from + i];
            sums[i] += code == value && code >= 0 ? 0 : 1;
        }
    }

    private void addNumeric(int a, int from, int count) {
        double value = aimed[a];
        if (Double.isNaN(value)) {
            addToMissing(normalized[a], from, count);
        } else if (incomplete[a]) {
            addIncomplete(normalized[a], from, count, value);
        } else if (squared) {
            addSquares(normalized[a], from, count, value);
        } else {
            addDifferences(normalized[a], from, count, value);
        }
    }

    private void addSquares(double[] column, int from, int count, double value) {
        for (int i = 0; i < count; i++) {
            double difference = value - column[from + i];
            sums[i] += difference * difference;
        }
    }

    private void addDifferences(double[] column, int from, int count, double value) {
        for (int i = 0; i < count; i++) {
            sums[i] += Math.abs(value - column[from + i]);
        }
    }

    private void addIncomplete(double[] column, int from, int count, double value) {
        double unknown = farther(value);
        for (int i = 0; i < count; i++) {
            double other = column[from + i];
            add(i, Double.isNaN(other) ? unknown : value - other);
        }
    }

    private void addToMissing(double[] column, int from, int count) {
        for (int i = 0; i < count; i++) {
            double other = column[from + i];
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
