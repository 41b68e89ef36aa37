// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/**
 * The rows of a node in the order in which Weka's sorting leaves them, each packed with the number of its class, and their weights.
 * Its arrays serve one node after the other.
 */
final class OrderedRows {

    /** More rows than a packed number has room for are left to Weka. */
    static final int MAX_ROWS = 1 << 23;

    private static final int ROW_SHIFT = 8;

    private final RankedColumns columns;
    private final RankSort sort = new RankSort();
    /** The rows and weights in the order before the last attribute. */
    final int[] formerRows;

    final double[] formerWeights;

    /** The rows, with their classes' numbers in the node. */
    int[] rows;

    double[] weights;

    private int classes;
    /** By place, after a numeric attribute was looked at: the rank of the row, and with it the number of its class. */
    final long[] keys;

    OrderedRows(RankedColumns columns) {
        this.columns = columns;
        this.keys = new long[columns.size];
        this.formerRows = new int[columns.size];
        this.formerWeights = new double[columns.size];
    }

    /** A row with its class, so that it takes one look to get at its code. */
    static int pack(int row, int label) {
        return row << ROW_SHIFT | label;
    }

    static int row(int packed) {
        return packed >>> ROW_SHIFT;
    }

    /** The class of a packed row, or of a payload. */
    static int label(int packed) {
        return packed & (CountedSplits.MAX_CLASSES - 1);
    }

    /** Begins with rows that are packed with the numbers of so many classes. */
    void enter(int[] packed, double[] weightOf, int present) {
        classes = present;
        rows = packed;
        weights = weightOf;
    }

    /** The number of classes. */
    int classes() {
        return classes;
    }

    int size() {
        return rows.length;
    }

    /** Sorts as Weka does, which leaves equal values in an order of its own; gives the place of the first row without a value. */
    int sort(int attribute) {
        int[] ranks = columns.ranks[attribute];
        int size = rows.length;
        for (int i = 0; i < size; i++) {
            int packed = rows[i];
            keys[i] = RankSort.key(ranks[row(packed)], pack(i, label(packed)));
        }
        sort.sort(keys, size);
        reorder();
        return known(attribute);
    }

    /** Leaves the rows as looking at a numeric attribute that has one value in all of them would. */
    void pass() {
        for (int i = 0; i < rows.length; i++) {
            keys[i] = RankSort.key(0, pack(i, 0));
        }
        sort.sortEqual(keys, rows.length);
        reorder();
    }

    /** Brings the rows into the order of the sorted keys. */
    private void reorder() {
        int size = rows.length;
        System.arraycopy(rows, 0, formerRows, 0, size);
        System.arraycopy(weights, 0, formerWeights, 0, size);
        for (int i = 0; i < size; i++) {
            int from = row(RankSort.payload(keys[i]));
            rows[i] = formerRows[from];
            weights[i] = formerWeights[from];
        }
    }

    private int known(int attribute) {
        int missing = columns.cardinality[attribute];
        int from = 0;
        int to = rows.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (RankSort.rank(keys[middle]) < missing) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    int slot(int place) {
        return label(rows[place]);
    }

    /** Whether all rows have one rank by the attribute that was looked at. */
    boolean hasOneRank() {
        return RankSort.rank(keys[0]) == RankSort.rank(keys[rows.length - 1]);
    }

    /** The code of a row that has a value of the numeric attribute that was looked at. */
    int code(int place) {
        return RankSort.rank(keys[place]);
    }
}
