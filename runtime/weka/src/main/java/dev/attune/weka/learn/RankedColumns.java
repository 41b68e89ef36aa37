// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import java.util.stream.IntStream;
import weka.core.ContingencyTables;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Rows column by column. A numeric value is its rank among the column's distinct values, a nominal one its index, a
 * missing one -1. Made once and shared by all trees, and by all forests of any of the rows; immutable.
 */
public final class RankedColumns {

    static final int MISSING = -1;

    final int size;
    final int classes;
    final int classIndex;
    final int[] labels;
    /** By attribute, then row; null for the class. */
    final int[][] codes;
    /** By attribute: the distinct values of a numeric one in ascending order, null for a nominal one and the class. */
    final double[][] values;
    /** By attribute: the number of codes. */
    final int[] cardinality;
    /**
     * By attribute, then row: the codes, missing values behind all others; the codes themselves if there are none, null for a nominal
     * one and the class.
     */
    final int[][] ranks;
    /** Whether an attribute has no value in any row. */
    final boolean[] blank;
    /** Whether a row lacks a value of an attribute that some other row has: only such an attribute can divide rows. */
    final boolean[] incomplete;

    /** By number: that number times its logarithm, as Weka has it. */
    final double[] nLogN;
    /** By row: the hash of its text, 0 until it is asked for; two threads that compute it at once come to the same. */
    private final int[] texts;

    /** The columns of rows that have a nominal class, and all of them a value of it. */
    public static RankedColumns of(Instances rows) {
        return new RankedColumns(rows);
    }

    RankedColumns(Instances rows) {
        size = rows.numInstances();
        classes = rows.numClasses();
        classIndex = rows.classIndex();
        labels = rows.stream().mapToInt(row -> (int) row.classValue()).toArray();
        codes = new int[rows.numAttributes()][];
        values = new double[rows.numAttributes()][];
        cardinality = new int[rows.numAttributes()];
        ranks = new int[codes.length][];
        blank = new boolean[codes.length];
        incomplete = new boolean[size];
        nLogN = IntStream.rangeClosed(0, size)
                .mapToDouble(ContingencyTables::lnFunc)
                .toArray();
        texts = new int[size];
        for (int a = 0; a < codes.length; a++) {
            if (a != classIndex) {
                encode(rows, a);
            }
        }
    }

    private void encode(Instances rows, int attribute) {
        double[] column = rows.attributeToDoubleArray(attribute);
        if (rows.attribute(attribute).isNominal()) {
            codes[attribute] = Arrays.stream(column)
                    .mapToInt(value -> Double.isNaN(value) ? MISSING : (int) value)
                    .toArray();
            cardinality[attribute] = rows.attribute(attribute).numValues();
        } else {
            // adding zero turns -0.0 into 0.0: they are one value to Weka's comparisons
            double[] distinct = Arrays.stream(column)
                    .filter(value -> !Double.isNaN(value))
                    .map(value -> value + 0.0)
                    .sorted()
                    .distinct()
                    .toArray();
            codes[attribute] = Arrays.stream(column)
                    .mapToInt(value -> Double.isNaN(value) ? MISSING : Arrays.binarySearch(distinct, value + 0.0))
                    .toArray();
            values[attribute] = distinct;
            cardinality[attribute] = distinct.length;
            ranks[attribute] = ranks(codes[attribute], distinct.length);
        }
        blank[attribute] = Arrays.stream(codes[attribute]).allMatch(code -> code == MISSING);
        for (int row = 0; row < size && !blank[attribute]; row++) {
            incomplete[row] |= codes[attribute][row] == MISSING;
        }
    }

    private static int[] ranks(int[] codes, int behind) {
        return isComplete(codes)
                ? codes
                : Arrays.stream(codes)
                        .map(code -> code == MISSING ? behind : code)
                        .toArray();
    }

    private static boolean isComplete(int[] codes) {
        return Arrays.stream(codes).noneMatch(code -> code == MISSING);
    }

    /**
     * The hash of a row's text, on which the seed of a tree depends.
     *
     * @param number the row's number in these columns
     */
    int text(Instance row, int number) {
        if (texts[number] == 0) {
            texts[number] = row.toStringNoWeight().hashCode();
        }
        return texts[number];
    }

    /** About the size in memory. */
    public long bytes() {
        long bytes = (long) size * (2 * Integer.BYTES + Double.BYTES + 1);
        for (int a = 0; a < codes.length; a++) {
            bytes += codes[a] == null ? 0 : (long) Integer.BYTES * size;
            bytes += ranks[a] == null || ranks[a] == codes[a] ? 0 : (long) Integer.BYTES * size;
            bytes += values[a] == null ? 0 : (long) Double.BYTES * values[a].length;
        }
        return bytes;
    }

    boolean isNumeric(int attribute) {
        return values[attribute] != null;
    }

    /**
     * Whether no attribute ranges from minus to plus infinity, between which there is no point, and none lacks values that has one as
     * large as any number, where Weka sorts missing values in and takes what comes behind for missing as well.
     */
    boolean isBounded() {
        return IntStream.range(0, codes.length).allMatch(this::isBounded);
    }

    private boolean isBounded(int attribute) {
        double[] column = values[attribute];
        if (column == null || column.length == 0 || column[column.length - 1] < Double.MAX_VALUE) {
            return true;
        }
        boolean isTop = column[column.length - 1] == Double.POSITIVE_INFINITY;
        return !(isTop && column[0] == Double.NEGATIVE_INFINITY) && isComplete(codes[attribute]);
    }

    /** The point between two neighbouring values, as Weka computes it. */
    double splitPoint(int attribute, int below, int above) {
        double high = values[attribute][above];
        double low = values[attribute][below];
        double middle = (high + low) / 2.0;
        return middle <= low ? high : middle;
    }

    /** The lowest code whose value is not below a split point. */
    int cut(int attribute, double splitPoint) {
        int at = Arrays.binarySearch(values[attribute], splitPoint + 0.0);
        return at < 0 ? -at - 1 : at;
    }
}
