// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.ContingencyTables;
import weka.core.Utils;

/**
 * Searches splits of rows of which some lack values, so that parts of a row may go down several branches. Sums of fractions depend
 * on the order of their terms: rows are kept in the order that Weka's own sorting and dividing give them, and added in that order.
 * Classes without rows in a node, whose terms are zero, are left out. Its arrays serve all nodes of all trees, one node at a time.
 */
final class WeightedSplits {

    /** A way to divide the rows of the node. */
    private static final class Division {

        private int attribute;
        private double point;
        private int branches;
        /** By branch: its share of the rows with a value. */
        private double[] shares = new double[2];
        /** By branch, then class. */
        private double[] weights = new double[2];

        void begin(int of, int count, int classes) {
            attribute = of;
            branches = count;
            point = Double.NaN;
            if (shares.length < count) {
                shares = new double[count];
            }
            if (weights.length < count * classes) {
                weights = new double[count * classes];
            }
            Arrays.fill(weights, 0, count * classes, 0);
        }
    }

    /** More rows than a packed number has room for are left to Weka. */
    static final int MAX_ROWS = 1 << 23;

    private static final int ROW_SHIFT = 8;

    private final RankedColumns columns;
    private final CountedSplits counted;
    private final RankSort sort = new RankSort();
    private final long[] keys;
    private final int[] spareRows;
    private final double[] spareWeights;
    private final SideTerms sides;

    /** The number of classes with rows in the node, and by class its number among them. */
    private int present;

    private final int[] slots;
    private final boolean[] seen;
    private final double[] classWeights;

    private int[] rows;
    private double[] weights;
    private boolean constant;
    private Division found = new Division();
    private Division chosen = new Division();

    WeightedSplits(RankedColumns columns, CountedSplits counted) {
        this.columns = columns;
        this.counted = counted;
        this.keys = new long[columns.size];
        this.spareRows = new int[columns.size];
        this.spareWeights = new double[columns.size];
        this.sides = new SideTerms(columns.classes);
        this.slots = new int[columns.classes];
        this.seen = new boolean[columns.classes];
        this.classWeights = new double[columns.classes];
    }

    /** A row with its label, so that it takes one look to get at its code. */
    static int pack(int row, int label) {
        return row << ROW_SHIFT | label;
    }

    static int row(int packed) {
        return packed >>> ROW_SHIFT;
    }

    static int label(int packed) {
        return packed & (CountedSplits.MAX_CLASSES - 1);
    }

    /** Packed rows as a node: counted if none lacks a value, from where on order plays no part. */
    NodeRows node(int[] numbers, double[] weightOf) {
        for (int number : numbers) {
            if (columns.incomplete[row(number)]) {
                return new WeightedRows(this, numbers, weightOf);
            }
        }
        return counted.node(numbers, weightOf);
    }

    /** Begins a node. */
    void enter(int[] numbers, double[] weightOf) {
        rows = numbers;
        weights = weightOf;
        Arrays.fill(seen, false);
        for (int packed : rows) {
            seen[label(packed)] = true;
        }
        present = 0;
        for (int c = 0; c < seen.length; c++) {
            slots[c] = present;
            present += seen[c] ? 1 : 0;
        }
    }

    /** The information gain of the best division by an attribute, after which the rows are in Weka's order. */
    double gain(int attribute) {
        if (columns.blank[attribute]) {
            pass(attribute);
            constant = true;
            return 0;
        }
        if (columns.isNumeric(attribute)) {
            sort(attribute);
            found.begin(attribute, 2, present);
            int known = cut(columns.codes[attribute]);
            constant = known == rows.length && Double.isNaN(found.point);
            share();
            for (int i = known; i < rows.length; i++) {
                addEverywhere(i);
            }
        } else {
            found.begin(attribute, columns.cardinality[attribute], present);
            int[] codes = columns.codes[attribute];
            boolean complete = count(codes);
            share();
            constant = complete && hasOneBranch();
            for (int i = 0; !complete && i < rows.length; i++) {
                if (codes[row(rows[i])] == RankedColumns.MISSING) {
                    addEverywhere(i);
                }
            }
        }
        return entropy() - conditionalEntropy();
    }

    void choose() {
        Division better = found;
        found = chosen;
        chosen = better;
    }

    /** Whether all rows with a value go to one branch. */
    private boolean hasOneBranch() {
        int filled = 0;
        for (int b = 0; b < found.branches; b++) {
            filled += found.shares[b] > 0 ? 1 : 0;
        }
        return filled == 1;
    }

    boolean isConstant() {
        return constant;
    }

    /** Leaves the rows as looking at an attribute that has one value in all of them would. */
    void pass(int attribute) {
        if (columns.isNumeric(attribute)) {
            for (int i = 0; i < rows.length; i++) {
                keys[i] = RankSort.key(0, i);
            }
            sort.sortEqual(keys, rows.length);
            reorder();
        }
    }

    /** Weka's own sort, which leaves equal values in an order of its own; missing values come last. */
    private void sort(int attribute) {
        int size = rows.length;
        int[] codes = columns.codes[attribute];
        int missing = columns.missingRank(attribute);
        for (int i = 0; i < size; i++) {
            int code = codes[row(rows[i])];
            keys[i] = RankSort.key(code == RankedColumns.MISSING ? missing : 2 * code + 1, i);
        }
        sort.sort(keys, size);
        reorder();
    }

    /** Brings the rows into the order of the sorted keys. */
    private void reorder() {
        int size = rows.length;
        System.arraycopy(rows, 0, spareRows, 0, size);
        System.arraycopy(weights, 0, spareWeights, 0, size);
        for (int i = 0; i < size; i++) {
            int from = RankSort.payload(keys[i]);
            rows[i] = spareRows[from];
            weights[i] = spareWeights[from];
        }
    }

    private int slot(int i) {
        return slots[label(rows[i])];
    }

    /** Adds a row without a value to all branches. */
    private void addEverywhere(int i) {
        for (int b = 0; b < found.branches; b++) {
            found.weights[b * present + slot(i)] += found.shares[b] * weights[i];
        }
    }

    /** Adds the rows that have a value to its branch; whether all have. */
    private boolean count(int[] codes) {
        double[] sums = found.weights;
        boolean complete = true;
        for (int i = 0; i < rows.length; i++) {
            int packed = rows[i];
            int code = codes[row(packed)];
            if (code == RankedColumns.MISSING) {
                complete = false;
            } else {
                sums[code * present + slots[label(packed)]] += weights[i];
            }
        }
        return complete;
    }

    /** Finds the best point among the rows before the first that has no value, whose place it gives. */
    private int cut(int[] codes) {
        sides.clear(present);
        int known = 0;
        for (; known < rows.length && codes[row(rows[known])] != RankedColumns.MISSING; known++) {
            sides.start(slot(known), weights[known]);
        }
        double[] both = sides.weights();
        System.arraycopy(both, 0, found.weights, 0, 2 * present);
        double prior = entropy();
        double best = -Double.MAX_VALUE;
        int last = known == 0 ? 0 : codes[row(rows[0])];
        for (int i = 0; i < known; i++) {
            int code = codes[row(rows[i])];
            if (code > last) {
                double gain = prior - sides.conditionalEntropy();
                if (gain > best) {
                    best = gain;
                    found.point = columns.splitPoint(found.attribute, last, code);
                    System.arraycopy(both, 0, found.weights, 0, 2 * present);
                }
                last = code;
            }
            sides.move(slot(i), weights[i]);
        }
        return known;
    }

    private void share() {
        double sum = 0;
        for (int b = 0; b < found.branches; b++) {
            double here = 0;
            for (int i = b * present; i < (b + 1) * present; i++) {
                here += found.weights[i];
            }
            found.shares[b] = here;
            sum += here;
        }
        boolean blank = Utils.eq(sum, 0);
        for (int b = 0; b < found.branches; b++) {
            found.shares[b] = blank ? 1.0 / found.branches : found.shares[b] / sum;
        }
    }

    /** What {@code ContingencyTables.entropyOverColumns} gives. */
    private double entropy() {
        double terms = 0;
        double total = 0;
        for (int c = 0; c < present; c++) {
            double sum = 0;
            for (int b = 0; b < found.branches; b++) {
                sum += found.weights[b * present + c];
            }
            terms -= ContingencyTables.lnFunc(sum);
            total += sum;
        }
        return Utils.eq(total, 0) ? 0 : (terms + ContingencyTables.lnFunc(total)) / (total * ContingencyTables.log2);
    }

    /** What {@code ContingencyTables.entropyConditionedOnRows} gives. */
    private double conditionalEntropy() {
        double terms = 0;
        double total = 0;
        for (int b = 0; b < found.branches; b++) {
            double sum = 0;
            for (int i = b * present; i < (b + 1) * present; i++) {
                double weight = found.weights[i];
                terms += ContingencyTables.lnFunc(weight);
                sum += weight;
            }
            terms -= ContingencyTables.lnFunc(sum);
            total += sum;
        }
        return Utils.eq(total, 0) ? 0 : -terms / (total * ContingencyTables.log2);
    }

    /** Divides the rows of a node, which are still in the order in which its last attribute left them. */
    NodeRows[] divide(int[] numbers, double[] weightOf, TreeNodes nodes, int node) {
        int branches = chosen.branches;
        int first = nodes.split(node, chosen.attribute, chosen.point, branches);
        for (int b = 0; b < branches; b++) {
            for (int c = 0; c < seen.length; c++) {
                classWeights[c] = seen[c] ? chosen.weights[b * present + slots[c]] : 0;
            }
            nodes.weigh(first + b, classWeights, chosen.shares[b]);
        }
        int[] codes = columns.codes[chosen.attribute];
        int cut = columns.isNumeric(chosen.attribute) ? columns.cut(chosen.attribute, chosen.point) : -1;
        int[] sizes = sizes(numbers, codes, cut);
        int[][] branchRows = new int[branches][];
        double[][] branchWeights = new double[branches][];
        for (int b = 0; b < branches; b++) {
            branchRows[b] = new int[sizes[b]];
            branchWeights[b] = new double[sizes[b]];
            sizes[b] = 0;
        }
        for (int i = 0; i < numbers.length; i++) {
            int code = codes[row(numbers[i])];
            boolean everywhere = code == RankedColumns.MISSING;
            int from = everywhere ? 0 : branch(code, cut);
            int to = everywhere ? branches : from + 1;
            for (int b = from; b < to; b++) {
                if (!everywhere || chosen.shares[b] > 0) {
                    branchRows[b][sizes[b]] = numbers[i];
                    branchWeights[b][sizes[b]++] = everywhere ? chosen.shares[b] * weightOf[i] : weightOf[i];
                }
            }
        }
        NodeRows[] parts = new NodeRows[branches];
        for (int b = 0; b < branches; b++) {
            parts[b] = node(branchRows[b], branchWeights[b]);
        }
        return parts;
    }

    /** How many rows, and parts of rows without a value, each branch gets. */
    private int[] sizes(int[] numbers, int[] codes, int cut) {
        int[] sizes = new int[chosen.branches];
        int everywhere = 0;
        for (int number : numbers) {
            int code = codes[row(number)];
            if (code == RankedColumns.MISSING) {
                everywhere++;
            } else {
                sizes[branch(code, cut)]++;
            }
        }
        for (int b = 0; b < sizes.length; b++) {
            sizes[b] += chosen.shares[b] > 0 ? everywhere : 0;
        }
        return sizes;
    }

    /** The branch of a code: the code itself of a nominal attribute, which has no cut. */
    private static int branch(int code, int cut) {
        return cut < 0 ? code : code < cut ? 0 : 1;
    }
}
