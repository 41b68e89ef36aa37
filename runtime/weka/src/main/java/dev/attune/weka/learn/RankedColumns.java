// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import java.util.stream.IntStream;
import weka.core.Attribute;
import weka.core.ContingencyTables;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Rows column by column. A numeric value is its rank among the column's distinct values, a nominal one its index, a
 * missing one -1. Made once and shared by all trees, and by all forests of any of the rows; immutable.
 */
public final class RankedColumns {

    static final int MISSING = -1;

    /** Columns that are read side by side, as many as a row has in a line of the cache. */
    private static final int BLOCK = 8;

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
    /** By nominal attribute: its most frequent code, and the rows that have another or none; null for a numeric one and the class. */
    final int[] common;

    final int[][] rare;
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
        common = new int[codes.length];
        rare = new int[codes.length][];
        blank = new boolean[codes.length];
        incomplete = new boolean[size];
        nLogN = IntStream.rangeClosed(0, size)
                .mapToDouble(ContingencyTables::lnFunc)
                .toArray();
        texts = new int[size];
        double[][] columns = new double[BLOCK][size];
        for (int from = 0; from < codes.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, codes.length);
            for (int row = 0; row < size; row++) {
                Instance values = rows.instance(row);
                for (int a = from; a < to; a++) {
                    // adding zero turns -0.0 into 0.0: they are one value to Weka's comparisons
                    columns[a - from][row] = values.value(a) + 0.0;
                }
            }
            for (int a = from; a < to; a++) {
                if (a != classIndex) {
                    encode(rows.attribute(a), a, columns[a - from]);
                }
            }
        }
    }

    private void encode(Attribute attribute, int index, double[] column) {
        if (attribute.isNominal()) {
            cardinality[index] = attribute.numValues();
            encodeNominal(column, index);
        } else {
            encodeNumeric(column, index);
        }
        int known = 0;
        for (int code : codes[index]) {
            known += code == MISSING ? 0 : 1;
        }
        blank[index] = known == 0;
        for (int row = 0; row < size && known > 0 && known < size; row++) {
            incomplete[row] |= codes[index][row] == MISSING;
        }
    }

    private void encodeNominal(double[] column, int attribute) {
        int[] coded = new int[size];
        int[] counts = new int[cardinality[attribute]];
        for (int row = 0; row < size; row++) {
            if (Double.isNaN(column[row])) {
                coded[row] = MISSING;
            } else {
                coded[row] = (int) column[row];
                counts[coded[row]]++;
            }
        }
        int most = 0;
        for (int code = 1; code < counts.length; code++) {
            most = counts[code] > counts[most] ? code : most;
        }
        int[] others = new int[size];
        int count = 0;
        for (int row = 0; row < size; row++) {
            others[count] = row;
            count += coded[row] == most ? 0 : 1;
        }
        codes[attribute] = coded;
        common[attribute] = most;
        rare[attribute] = Arrays.copyOf(others, count);
    }

    private void encodeNumeric(double[] column, int attribute) {
        DistinctValues distinct = new DistinctValues(column);
        values[attribute] = distinct.ascending();
        cardinality[attribute] = values[attribute].length;
        ranks[attribute] = distinct.ranks();
        codes[attribute] = codes(ranks[attribute], cardinality[attribute]);
    }

    private static int[] codes(int[] ranks, int behind) {
        return Arrays.stream(ranks).noneMatch(rank -> rank == behind)
                ? ranks
                : Arrays.stream(ranks)
                        .map(rank -> rank == behind ? MISSING : rank)
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
            bytes += rare[a] == null ? 0 : (long) Integer.BYTES * rare[a].length;
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
