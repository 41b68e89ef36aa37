// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/**
 * The weights of a node's rows by the codes of a nominal attribute, to within rounding. Where most rows of a node have the attribute's most
 * frequent code, only the others are added up, one by one from the column's list of such rows.
 */
final class CodeWeights {

    /** So many rows are not counted one by one. */
    private static final int MANY = 64;

    private static final int PARTS = 4;

    private final RankedColumns columns;
    private final Estimates node;

    private OrderedRows rows;
    /** By class: its number in the node. */
    private int[] slots;
    /** By row: its weight in the node, and the rows of which it is set. */
    private final double[] weightOf;

    private int[] spread = {};
    private boolean isSpread;

    /** By part, code and 1, then number of a class: the weights, those of rows without a value first. */
    private double[] cells = new double[0];

    /** The number of classes. */
    private int step;

    CodeWeights(RankedColumns columns, Estimates node) {
        this.columns = columns;
        this.node = node;
        this.weightOf = new double[columns.size];
    }

    /** Begins a node. */
    void enter(OrderedRows of, int[] numbers) {
        rows = of;
        slots = numbers;
        isSpread = false;
    }

    /** By code and 1, then number of a class, the first being those of rows without a value. */
    double[] of(int attribute) {
        step = node.classes();
        int width = (columns.cardinality[attribute] + 1) * step;
        if (cells.length < PARTS * width) {
            cells = new double[PARTS * width];
        }
        if (rows.size() < MANY) {
            countFew(attribute, width);
        } else if (2 * columns.rare[attribute].length >= rows.size() || !countRare(attribute, width)) {
            count(attribute, width);
        }
        return cells;
    }

    /** Leaves what is not among rare codes to the frequent one; false if that is so little that it would hardly be known. */
    private boolean countRare(int attribute, int width) {
        spread();
        int[] codes = columns.codes[attribute];
        double[] sums = cells;
        Arrays.fill(sums, 0, width, 0);
        for (int row : columns.rare[attribute]) {
            sums[(codes[row] + 1) * step + slots[columns.labels[row]]] += weightOf[row];
        }
        int common = (columns.common[attribute] + 1) * step;
        double left = 0;
        for (int c = 0; c < step; c++) {
            double rest = node.weight(c);
            for (int cell = c; cell < width; cell += step) {
                rest -= sums[cell];
            }
            sums[common + c] = rest;
            left += rest;
        }
        return left > 0.5 * node.sum();
    }

    /** Sets the weights by row. */
    private void spread() {
        if (isSpread) {
            return;
        }
        for (int number : spread) {
            weightOf[OrderedRows.row(number)] = 0;
        }
        isSpread = true;
        spread = rows.rows;
        for (int i = 0; i < spread.length; i++) {
            weightOf[OrderedRows.row(spread[i])] = rows.weights[i];
        }
    }

    /** Adds all rows up in four sums, which do not wait for each other. */
    private void count(int attribute, int width) {
        double[] sums = cells;
        Arrays.fill(sums, 0, PARTS * width, 0);
        int[] codes = columns.codes[attribute];
        int[] packed = rows.rows;
        double[] weights = rows.weights;
        int i = packed.length & (PARTS - 1);
        for (int k = 0; k < i; k++) {
            sums[cell(codes, packed[k])] += weights[k];
        }
        for (; i < packed.length; i += PARTS) {
            sums[cell(codes, packed[i])] += weights[i];
            sums[width + cell(codes, packed[i + 1])] += weights[i + 1];
            sums[2 * width + cell(codes, packed[i + 2])] += weights[i + 2];
            sums[3 * width + cell(codes, packed[i + 3])] += weights[i + 3];
        }
        for (int k = 0; k < width; k++) {
            sums[k] += sums[width + k] + (sums[2 * width + k] + sums[3 * width + k]);
        }
    }

    private void countFew(int attribute, int width) {
        double[] sums = cells;
        Arrays.fill(sums, 0, width, 0);
        int[] codes = columns.codes[attribute];
        int[] packed = rows.rows;
        double[] weights = rows.weights;
        for (int i = 0; i < packed.length; i++) {
            sums[cell(codes, packed[i])] += weights[i];
        }
    }

    private int cell(int[] codes, int number) {
        return (codes[OrderedRows.row(number)] + 1) * step + OrderedRows.label(number);
    }
}
