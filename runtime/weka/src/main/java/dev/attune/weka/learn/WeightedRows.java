// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import weka.core.ContingencyTables;
import weka.core.Utils;

/**
 * Rows of which some lack values, so that parts of a row may go down several branches. Sums of fractions depend on the order of
 * their terms: rows are kept in the order that Weka's own sorting and dividing give them, and added in that order.
 */
final class WeightedRows implements NodeRows {

    private final RankedColumns columns;
    private final CountedSplits counted;
    private int[] rows;
    private double[] weights;
    private Split split;

    private WeightedRows(RankedColumns columns, CountedSplits counted, int[] rows, double[] weights) {
        this.columns = columns;
        this.counted = counted;
        this.rows = rows;
        this.weights = weights;
    }

    /** The first {@code size} rows as a node: counted if none lacks a value, from where on order plays no part. */
    static NodeRows of(RankedColumns columns, CountedSplits counted, int[] rows, double[] weights, int size) {
        for (int i = 0; i < size; i++) {
            if (columns.incomplete[rows[i]]) {
                return new WeightedRows(columns, counted, Arrays.copyOf(rows, size), Arrays.copyOf(weights, size));
            }
        }
        return counted.node(rows, size);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public Split split() {
        return split;
    }

    @Override
    public double gain(int attribute) {
        if (columns.isNumeric(attribute)) {
            sort(attribute);
        }
        int known = firstMissing(attribute);
        double point = Double.NaN;
        double[][] branches;
        if (columns.isNumeric(attribute)) {
            branches = new double[2][columns.classes];
            point = bestPoint(attribute, known, branches);
        } else {
            branches = countNominal(attribute);
        }
        double[] shares = shares(branches);
        for (int i = known; i < rows.length; i++) {
            if (columns.isNumeric(attribute) || isMissing(attribute, i)) {
                for (int b = 0; b < branches.length; b++) {
                    branches[b][label(i)] += shares[b] * weights[i];
                }
            }
        }
        split = new Split(attribute, point, shares, branches);
        return ContingencyTables.entropyOverColumns(branches) - ContingencyTables.entropyConditionedOnRows(branches);
    }

    private boolean isMissing(int attribute, int i) {
        return columns.codes[attribute][rows[i]] == RankedColumns.MISSING;
    }

    private int label(int i) {
        return columns.labels[rows[i]];
    }

    private double value(int attribute, int i) {
        return columns.values[attribute][columns.codes[attribute][rows[i]]];
    }

    private int firstMissing(int attribute) {
        int i = 0;
        while (i < rows.length && !isMissing(attribute, i)) {
            i++;
        }
        return i;
    }

    /** Weka's own sort, which leaves equal values in an order of its own; missing values come last. */
    private void sort(int attribute) {
        long[] keys = new long[rows.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = RankSort.key(columns.sortRank(attribute, rows[i]), i);
        }
        RankSort.sort(keys);
        int[] sortedRows = new int[keys.length];
        double[] sortedWeights = new double[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int from = RankSort.payload(keys[i]);
            sortedRows[i] = rows[from];
            sortedWeights[i] = weights[from];
        }
        rows = sortedRows;
        weights = sortedWeights;
    }

    private double[][] countNominal(int attribute) {
        double[][] branches = new double[columns.cardinality[attribute]][columns.classes];
        int[] codes = columns.codes[attribute];
        int[] labels = columns.labels;
        for (int i = 0; i < rows.length; i++) {
            int code = codes[rows[i]];
            if (code != RankedColumns.MISSING) {
                branches[code][labels[rows[i]]] += weights[i];
            }
        }
        return branches;
    }

    /** The best point among the first {@code known} rows, with what is below and above it in {@code best}. */
    private double bestPoint(int attribute, int known, double[][] best) {
        SideTerms sides = new SideTerms(columns.classes);
        for (int i = 0; i < known; i++) {
            sides.start(label(i), weights[i]);
        }
        double prior = ContingencyTables.entropyOverColumns(sides.weights());
        copy(sides.weights(), best);
        int[] codes = columns.codes[attribute];
        double point = Double.NaN;
        double bestGain = -Double.MAX_VALUE;
        for (int i = 0; i < known; i++) {
            if (i > 0 && codes[rows[i]] > codes[rows[i - 1]]) {
                double gain = prior - sides.conditionalEntropy();
                if (gain > bestGain) {
                    bestGain = gain;
                    point = columns.splitPoint(attribute, codes[rows[i - 1]], codes[rows[i]]);
                    copy(sides.weights(), best);
                }
            }
            sides.move(label(i), weights[i]);
        }
        return point;
    }

    private static void copy(double[][] from, double[][] to) {
        for (int b = 0; b < from.length; b++) {
            System.arraycopy(from[b], 0, to[b], 0, from[b].length);
        }
    }

    private static double[] shares(double[][] branches) {
        double[] shares = Arrays.stream(branches).mapToDouble(Utils::sum).toArray();
        if (Utils.eq(Utils.sum(shares), 0)) {
            Arrays.fill(shares, 1.0 / shares.length);
        } else {
            Utils.normalize(shares);
        }
        return shares;
    }

    @Override
    public NodeRows[] divide(Split best) {
        int branches = best.weights().length;
        int[][] branchRows = new int[branches][rows.length];
        double[][] branchWeights = new double[branches][rows.length];
        int[] sizes = new int[branches];
        for (int i = 0; i < rows.length; i++) {
            boolean everywhere = isMissing(best.attribute(), i);
            int only = everywhere ? -1 : branch(best, i);
            for (int b = everywhere ? 0 : only; b < (everywhere ? branches : only + 1); b++) {
                if (!everywhere || best.shares()[b] > 0) {
                    branchRows[b][sizes[b]] = rows[i];
                    branchWeights[b][sizes[b]++] = everywhere ? best.shares()[b] * weights[i] : weights[i];
                }
            }
        }
        NodeRows[] nodes = new NodeRows[branches];
        for (int b = 0; b < branches; b++) {
            nodes[b] = of(columns, counted, branchRows[b], branchWeights[b], sizes[b]);
        }
        return nodes;
    }

    private int branch(Split best, int i) {
        if (columns.isNumeric(best.attribute())) {
            return value(best.attribute(), i) < best.point() ? 0 : 1;
        }
        return columns.codes[best.attribute()][rows[i]];
    }
}
