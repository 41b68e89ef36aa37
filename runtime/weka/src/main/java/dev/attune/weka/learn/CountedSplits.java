// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/** Searches splits of rows that count whole numbers of times. Its arrays serve all nodes of all trees, one node at a time. */
final class CountedSplits {

    /** More classes than labels have room for are left to Weka. */
    static final int MAX_CLASSES = 1 << 8;

    private static final int WEIGHT_SHIFT = 8;
    private static final int ROW_SHIFT = 32;

    private final RankedColumns columns;
    private final int classes;
    private final double[] nLogN;
    /** The rows of all nodes, each with its weight and label. */
    private final long[] items;

    private final long[] spare;
    private int placed;

    private final RankOrder order;
    private final PairCounts pairs;
    private final ClassCounts several;
    private final CutSearch search = new CutSearch();

    /** The rows of the node. */
    private final int[] rows;

    private int size;
    /** The number of values of the last attribute that there were. */
    private int distinct;
    /** The number of classes with rows in the node, and by class its number among them. */
    private int present;

    private final int[] slots;
    /** By number: the weight. */
    private final int[] total;

    CountedSplits(RankedColumns columns) {
        this.columns = columns;
        this.classes = columns.classes;
        this.nLogN = columns.nLogN;
        this.items = new long[columns.size];
        this.spare = new long[columns.size];
        int widest = Arrays.stream(columns.cardinality).max().orElse(1);
        this.rows = new int[columns.size];
        this.order = new RankOrder(columns.size, widest);
        this.pairs = new PairCounts(nLogN, columns.size, widest);
        this.several = new ClassCounts(nLogN, classes, columns.size, widest);
        this.slots = new int[classes];
        this.total = new int[classes];
    }

    static int row(long item) {
        return (int) (item >>> ROW_SHIFT);
    }

    static int weight(long item) {
        return (int) item >>> WEIGHT_SHIFT;
    }

    static int label(long item) {
        return (int) item & (MAX_CLASSES - 1);
    }

    /** Begins another tree. */
    void clear() {
        placed = 0;
    }

    /** A node of packed rows that no other node of the tree has, with the classes by their numbers. */
    CountedRows node(int[] rows, double[] weights, int[] names) {
        int start = placed;
        int[] counts = new int[classes];
        for (int i = 0; i < rows.length; i++) {
            int label = names[OrderedRows.label(rows[i])];
            int weight = (int) weights[i];
            items[placed++] = (long) OrderedRows.row(rows[i]) << ROW_SHIFT | (long) weight << WEIGHT_SHIFT | label;
            counts[label] += weight;
        }
        return new CountedRows(this, start, placed, counts);
    }

    /** Begins a node. */
    void enter(int start, int end, int[] counts) {
        present = 0;
        int sum = 0;
        int second = 0;
        double terms = 0;
        for (int c = 0; c < classes; c++) {
            if (counts[c] > 0) {
                slots[c] = present;
                total[present++] = counts[c];
                second = c;
                sum += counts[c];
                terms += nLogN[counts[c]];
            }
        }
        search.enter(sum, present, terms, nLogN);
        size = end - start;
        for (int i = 0; i < size; i++) {
            rows[i] = row(items[start + i]);
        }
        if (present == 2) {
            pairs.enter(items, start, size, total, second);
        } else {
            several.enter(items, start, size, slots, total, present, sum);
        }
    }

    double gain(int attribute, double least) {
        if (columns.blank[attribute]) {
            distinct = 1;
            return 0;
        }
        return columns.isNumeric(attribute) ? numericGain(attribute, least) : nominalGain(attribute);
    }

    private double nominalGain(int attribute) {
        int[] codes = columns.codes[attribute];
        int values = columns.cardinality[attribute];
        double terms;
        if (present == 2) {
            terms = pairs.nominalTerms(rows, size, codes, values);
            distinct = pairs.filled();
        } else {
            terms = several.nominalTerms(rows, size, codes, values);
            distinct = several.filled();
        }
        return search.gainOf(terms);
    }

    private double numericGain(int attribute, double least) {
        search.begin(least);
        distinct = order.sort(rows, size, columns.codes[attribute], columns.cardinality[attribute]);
        if (distinct == 1) {
            return 0;
        }
        if (present == 2) {
            pairs.cuts(size, order, distinct, search);
        } else {
            several.cuts(size, order, distinct, search);
        }
        return search.gain();
    }

    boolean isConstant() {
        return distinct == 1;
    }

    /** The ranks on both sides of the numeric cut that was found last. */
    int rank() {
        return search.rank();
    }

    int rankBelow() {
        return search.rankBelow();
    }

    /** Divides the rows of a node by an attribute. */
    NodeRows[] divide(int start, int end, TreeNodes nodes, int node, int attribute, int below, int above) {
        return columns.isNumeric(attribute)
                ? cut(start, end, nodes, node, attribute, below, above)
                : fan(start, end, nodes, node, attribute);
    }

    private NodeRows[] cut(int start, int end, TreeNodes nodes, int node, int attribute, int below, int above) {
        int[] codes = columns.codes[attribute];
        int[][] counts = new int[2][classes];
        int middle = start;
        int moved = 0;
        for (int i = start; i < end; i++) {
            long item = items[i];
            // both are written, one of them is written over: where a row belongs is not to be guessed by the processor
            items[middle] = item;
            spare[moved] = item;
            int second = codes[row(item)] < above ? 0 : 1;
            middle += 1 - second;
            moved += second;
            counts[second][label(item)] += weight(item);
        }
        System.arraycopy(spare, 0, items, middle, moved);
        int first = nodes.split(node, attribute, columns.splitPoint(attribute, below, above), 2);
        nodes.count(first, counts);
        return new NodeRows[] {
            new CountedRows(this, start, middle, counts[0]), new CountedRows(this, middle, end, counts[1])
        };
    }

    private NodeRows[] fan(int start, int end, TreeNodes nodes, int node, int attribute) {
        int[] codes = columns.codes[attribute];
        int branches = columns.cardinality[attribute];
        int[][] counts = new int[branches][classes];
        int[] next = new int[branches + 1];
        for (int i = start; i < end; i++) {
            next[codes[row(items[i])] + 1]++;
        }
        next[0] = start;
        for (int b = 0; b < branches; b++) {
            next[b + 1] += next[b];
        }
        NodeRows[] rows = new NodeRows[branches];
        for (int b = 0; b < branches; b++) {
            rows[b] = new CountedRows(this, next[b], next[b + 1], counts[b]);
        }
        for (int i = start; i < end; i++) {
            long item = items[i];
            int branch = codes[row(item)];
            spare[next[branch]++] = item;
            counts[branch][label(item)] += weight(item);
        }
        System.arraycopy(spare, start, items, start, end - start);
        nodes.count(nodes.split(node, attribute, Double.NaN, branches), counts);
        return rows;
    }
}
