// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.ContingencyTables;
import weka.core.Utils;

/**
 * Searches splits of rows that count whole numbers of times. Its arrays serve all nodes of one tree, one node at a time.
 *
 * <p>The gain of a split of n rows is (Σ L(c) over classes - L(n)) / n less the same of its branches, in bits, with L(k) = k ln k
 * from a table. Terms are added in Weka's order, so that gains, and with them the choice among attributes, are equal to the last
 * bit. The division is only made where the sum improves: it keeps the order of sums.
 */
final class CountedSplits {

    private static final double LOG_2 = ContingencyTables.log2;

    private final RankedColumns columns;
    private final int[] weights;
    private final int classes;
    private final double[] nLogN;
    private final int[] rows;
    private final int[] spare;
    private final PackedKeys keys;
    private final int[] counts;
    /** The class counts of the node that is being looked at. */
    private final int[] total;

    private final int[] below;
    private final int[] above;
    private final int[] bestBelow;
    private int placed;
    private int nodeFrom = -1;
    private int nodeTo;
    private int sum;
    private double prior;
    private double bestTerms;
    private double bestGain;
    private int bestRank;
    private int bestRankBelow;

    /**
     * For the rows of a bag.
     *
     * @param bag how often each row is in it
     * @param nLogN the table of L, up to the number of rows drawn
     */
    CountedSplits(RankedColumns columns, int[] bag, double[] nLogN) {
        this.columns = columns;
        this.weights = bag;
        this.classes = columns.classes;
        this.nLogN = nLogN;
        this.rows = new int[bag.length];
        this.spare = new int[bag.length];
        this.keys = new PackedKeys(bag.length);
        int widest = Arrays.stream(columns.cardinality).max().orElse(1);
        this.counts = new int[Math.multiplyExact(widest, classes)];
        this.total = new int[classes];
        this.below = new int[classes];
        this.above = new int[classes];
        this.bestBelow = new int[classes];
    }

    /** A node of rows that no other node has. */
    CountedRows node(int[] numbers, int size) {
        System.arraycopy(numbers, 0, rows, placed, size);
        placed += size;
        return new CountedRows(this, placed - size, placed);
    }

    double gain(int attribute, int from, int to) {
        if (columns.blank[attribute]) {
            return 0;
        }
        enter(from, to);
        return columns.isNumeric(attribute) ? numericGain(attribute, from, to) : nominalGain(attribute, from, to);
    }

    /** Counts the classes of a node when its first attribute is looked at. */
    private void enter(int from, int to) {
        if (from == nodeFrom && to == nodeTo) {
            return;
        }
        nodeFrom = from;
        nodeTo = to;
        Arrays.fill(total, 0);
        for (int i = from; i < to; i++) {
            total[columns.labels[rows[i]]] += weights[rows[i]];
        }
        sum = 0;
        double terms = 0;
        for (int count : total) {
            terms -= nLogN[count];
            sum += count;
        }
        prior = (terms + nLogN[sum]) / (sum * LOG_2);
    }

    private double gainOf(double terms) {
        return prior - (-terms / (sum * LOG_2));
    }

    private double nominalGain(int attribute, int from, int to) {
        int values = columns.cardinality[attribute];
        count(attribute, from, to);
        double terms = 0;
        for (int v = 0; v < values; v++) {
            int inBranch = 0;
            for (int c = 0; c < classes; c++) {
                int count = counts[v * classes + c];
                terms += nLogN[count];
                inBranch += count;
            }
            terms -= nLogN[inBranch];
        }
        return gainOf(terms);
    }

    /** The weight of each code and class among a node's rows. */
    private void count(int attribute, int from, int to) {
        int[] codes = columns.codes[attribute];
        Arrays.fill(counts, 0, columns.cardinality[attribute] * classes, 0);
        for (int i = from; i < to; i++) {
            int row = rows[i];
            counts[codes[row] * classes + columns.labels[row]] += weights[row];
        }
    }

    private double numericGain(int attribute, int from, int to) {
        bestTerms = Double.NEGATIVE_INFINITY;
        bestGain = -Double.MAX_VALUE;
        bestRank = -1;
        Arrays.fill(below, 0);
        System.arraycopy(total, 0, above, 0, classes);
        // few distinct values are counted; sorting pays only where there are many
        if ((long) columns.cardinality[attribute] * classes <= 4L * (to - from)) {
            count(attribute, from, to);
            scanCounts(columns.cardinality[attribute]);
        } else {
            keys.sort(
                    columns.codes[attribute], columns.labels, weights, rows, from, to, columns.cardinality[attribute]);
            scanKeys(to - from);
        }
        // a constant column gains nothing
        return bestRank < 0 ? 0 : bestGain;
    }

    private void scanCounts(int values) {
        int last = -1;
        int countBelow = 0;
        for (int v = 0; v < values; v++) {
            int here = 0;
            for (int c = 0; c < classes; c++) {
                here += counts[v * classes + c];
            }
            if (here == 0) {
                continue;
            }
            if (last >= 0) {
                consider(last, v, countBelow);
            }
            for (int c = 0; c < classes; c++) {
                int count = counts[v * classes + c];
                below[c] += count;
                above[c] -= count;
            }
            countBelow += here;
            last = v;
        }
    }

    private void scanKeys(int size) {
        int last = keys.rank(0);
        int countBelow = 0;
        for (int i = 0; i < size; i++) {
            int rank = keys.rank(i);
            if (rank > last) {
                consider(last, rank, countBelow);
                last = rank;
            }
            int weight = keys.weight(i);
            int label = keys.label(i);
            below[label] += weight;
            above[label] -= weight;
            countBelow += weight;
        }
    }

    /** Looks at the split between two neighbouring ranks. */
    private void consider(int rankBelow, int rank, int countBelow) {
        double terms = 0;
        for (int c = 0; c < classes; c++) {
            terms += nLogN[below[c]];
        }
        terms -= nLogN[countBelow];
        for (int c = 0; c < classes; c++) {
            terms += nLogN[above[c]];
        }
        terms -= nLogN[sum - countBelow];
        if (terms > bestTerms) {
            bestTerms = terms;
            double gain = gainOf(terms);
            if (gain > bestGain) {
                bestGain = gain;
                bestRank = rank;
                bestRankBelow = rankBelow;
                System.arraycopy(below, 0, bestBelow, 0, classes);
            }
        }
    }

    /** The split whose gain was found last; null if it gains nothing. */
    NodeRows.Split split(int attribute) {
        if (columns.blank[attribute] || (columns.isNumeric(attribute) && bestRank < 0)) {
            return null;
        }
        double[][] branches;
        double point = Double.NaN;
        if (columns.isNumeric(attribute)) {
            branches = new double[2][classes];
            for (int c = 0; c < classes; c++) {
                branches[0][c] = bestBelow[c];
                branches[1][c] = total[c] - bestBelow[c];
            }
            point = columns.splitPoint(attribute, bestRankBelow, bestRank);
        } else {
            branches = new double[columns.cardinality[attribute]][classes];
            for (int i = 0; i < branches.length * classes; i++) {
                branches[i / classes][i % classes] = counts[i];
            }
        }
        double[] shares = Arrays.stream(branches).mapToDouble(Utils::sum).toArray();
        Utils.normalize(shares);
        return new NodeRows.Split(attribute, point, shares, branches);
    }

    /** Sorts a node's rows by branch and gives where each branch ends. */
    int[] divide(NodeRows.Split split, int from, int to) {
        nodeFrom = -1;
        int[] codes = columns.codes[split.attribute()];
        int branches = split.weights().length;
        int cut = columns.isNumeric(split.attribute()) ? columns.cut(split.attribute(), split.point()) : -1;
        int[] ends = new int[branches];
        for (int i = from; i < to; i++) {
            ends[branch(codes[rows[i]], cut)]++;
        }
        int[] next = new int[branches];
        int start = from;
        for (int b = 0; b < branches; b++) {
            next[b] = start;
            start += ends[b];
            ends[b] = start;
        }
        for (int i = from; i < to; i++) {
            spare[next[branch(codes[rows[i]], cut)]++] = rows[i];
        }
        System.arraycopy(spare, from, rows, from, to - from);
        return ends;
    }

    /** The branch of a code: the code itself of a nominal attribute, which has no cut. */
    private static int branch(int code, int cut) {
        return cut < 0 ? code : code < cut ? 0 : 1;
    }
}
