// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Divides the rows of a node among its branches, each in the order of the node; a row without a value goes to all, with a share of its weight. */
final class Partition {

    private final RankedColumns columns;
    private final int[][] rows;
    private final double[][] weights;
    private final int[] sizes;

    Partition(RankedColumns columns) {
        int most = IntStream.range(0, columns.codes.length)
                .map(a -> columns.isNumeric(a) ? 2 : columns.cardinality[a])
                .max()
                .orElse(0);
        this.columns = columns;
        this.rows = new int[most][0];
        this.weights = new double[most][0];
        this.sizes = new int[most];
    }

    void divide(int[] packed, double[] weightOf, Division by) {
        int[] codes = columns.codes[by.attribute];
        for (int b = 0; b < by.branches; b++) {
            if (rows[b].length < packed.length) {
                rows[b] = new int[packed.length];
                weights[b] = new double[packed.length];
            }
        }
        boolean numeric = columns.isNumeric(by.attribute);
        if (by.branches == 2 && by.shares[0] > 0 && by.shares[1] > 0) {
            halve(packed, weightOf, codes, numeric ? columns.cut(by.attribute, by.point) : 1, by.shares);
        } else {
            fan(packed, weightOf, codes, numeric ? columns.cut(by.attribute, by.point) : -1, by);
        }
    }

    /** Writes each row to both branches, and goes on in those to which it belongs: where that is is not to be guessed by the processor. */
    private void halve(int[] packed, double[] weightOf, int[] codes, int cut, double[] shares) {
        int[] lowRows = rows[0];
        int[] highRows = rows[1];
        double[] lowWeights = weights[0];
        double[] highWeights = weights[1];
        double[] lowPart = {1, shares[0]};
        double[] highPart = {1, shares[1]};
        int low = 0;
        int high = 0;
        for (int i = 0; i < packed.length; i++) {
            int number = packed[i];
            double weight = weightOf[i];
            int code = codes[OrderedRows.row(number)];
            int everywhere = code >>> 31;
            int below = (code - cut) >>> 31;
            lowRows[low] = number;
            lowWeights[low] = weight * lowPart[everywhere];
            low += below;
            highRows[high] = number;
            highWeights[high] = weight * highPart[everywhere];
            high += 1 - below + everywhere;
        }
        sizes[0] = low;
        sizes[1] = high;
    }

    private void fan(int[] packed, double[] weightOf, int[] codes, int cut, Division by) {
        Arrays.fill(sizes, 0, by.branches, 0);
        for (int i = 0; i < packed.length; i++) {
            int code = codes[OrderedRows.row(packed[i])];
            if (code != RankedColumns.MISSING) {
                add(branch(code, cut), packed[i], weightOf[i]);
                continue;
            }
            for (int b = 0; b < by.branches; b++) {
                if (by.shares[b] > 0) {
                    add(b, packed[i], by.shares[b] * weightOf[i]);
                }
            }
        }
    }

    private void add(int branch, int number, double weight) {
        rows[branch][sizes[branch]] = number;
        weights[branch][sizes[branch]++] = weight;
    }

    /** The branch of a code: the code itself of a nominal attribute, which has no cut. */
    private static int branch(int code, int cut) {
        return cut < 0 ? code : code < cut ? 0 : 1;
    }

    int[] rows(int branch) {
        return Arrays.copyOf(rows[branch], sizes[branch]);
    }

    double[] weights(int branch) {
        return Arrays.copyOf(weights[branch], sizes[branch]);
    }
}
