// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/**
 * What a machine in training says about its rows: sums over the support vectors, the newest first, as Weka adds them. Rows are asked for
 * in turn and most of them change nothing, so the next ones are made along with each: rows are independent, and a loop over them runs in
 * vector registers.
 */
final class MachineOutputs {

    private static final int LEAST = 8;
    private static final int MOST = 256;

    private final KernelRows kernel;
    private final RecentSet support;
    private final double[] signs;
    private final double[] multipliers;
    /** By age of the support vectors: rows of the kernel and what they are multiplied by. */
    private final double[][] rows;

    private final double[] factors;
    private final double[] outputs = new double[MOST];
    private int from;
    private int to;
    private int ahead = LEAST;

    MachineOutputs(KernelRows kernel, RecentSet support, double[] signs, double[] multipliers) {
        this.kernel = kernel;
        this.support = support;
        this.signs = signs;
        this.multipliers = multipliers;
        rows = new double[kernel.size()][];
        factors = new double[kernel.size()];
    }

    /** Says that multipliers have changed. */
    void invalidate() {
        from = 0;
        to = 0;
        ahead = LEAST;
    }

    /** The output for a row, without the threshold. */
    double of(int row) {
        if (row < from || row >= to) {
            from = row;
            to = Math.min(kernel.size(), row + ahead);
            ahead = Math.min(MOST, 2 * ahead);
            sum();
        }
        return outputs[row - from];
    }

    private void sum() {
        gather();
        int count = to - from;
        if (count == LEAST) {
            sumLeast();
            return;
        }
        Arrays.fill(outputs, 0, count, 0);
        int age = 0;
        for (; age + 4 <= support.size(); age += 4) {
            addFour(outputs, count, from, age, rows, factors);
        }
        for (; age < support.size(); age++) {
            add(outputs, count, from, rows[age], factors[age]);
        }
    }

    private void gather() {
        for (int age = 0; age < support.size(); age++) {
            int row = support.get(age);
            rows[age] = kernel.row(row);
            factors[age] = signs[row] * multipliers[row];
        }
    }

    /** The sums of the fewest rows stay in registers. */
    private void sumLeast() {
        double a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0;
        for (int age = 0; age < support.size(); age++) {
            double[] row = rows[age];
            double factor = factors[age];
            a += factor * row[from];
            b += factor * row[from + 1];
            c += factor * row[from + 2];
            d += factor * row[from + 3];
            e += factor * row[from + 4];
            f += factor * row[from + 5];
            g += factor * row[from + 6];
            h += factor * row[from + 7];
        }
        double[] sums = {a, b, c, d, e, f, g, h};
        System.arraycopy(sums, 0, outputs, 0, LEAST);
    }

    private static void add(double[] sums, int count, int from, double[] values, double factor) {
        for (int i = 0; i < count; i++) {
            sums[i] += factor * values[from + i];
        }
    }

    /** Four rows at a time: the sums are loaded and stored once for all. */
    private static void addFour(double[] sums, int count, int from, int age, double[][] rows, double[] factors) {
        double[] a = rows[age];
        double[] b = rows[age + 1];
        double[] c = rows[age + 2];
        double[] d = rows[age + 3];
        double aFactor = factors[age];
        double bFactor = factors[age + 1];
        double cFactor = factors[age + 2];
        double dFactor = factors[age + 3];
        for (int i = 0; i < count; i++) {
            sums[i] = sums[i]
                    + aFactor * a[from + i]
                    + bFactor * b[from + i]
                    + cFactor * c[from + i]
                    + dFactor * d[from + i];
        }
    }
}
