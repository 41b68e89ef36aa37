// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Divides the rows of a node among those of its branches that are asked for, each in the order of the node; a row without a value goes to all,
 * with a share of its weight.
 */
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

    /** Divides rows, which may be sorted by the attribute that they are divided by. */
    void divide(int[] packed, double[] weightOf, Division by, boolean isSorted, boolean[] asked) {
        int[] codes = columns.codes[by.attribute];
        for (int b = 0; b < by.branches; b++) {
            if (asked[b] && rows[b].length < packed.length) {
                rows[b] = new int[packed.length];
                weights[b] = new double[packed.length];
            }
        }
        boolean numeric = columns.isNumeric(by.attribute);
        if (by.branches == 2 && by.shares[0] > 0 && by.shares[1] > 0) {
            if (isSorted) {
                cut(packed, weightOf, by, asked);
                return;
            }
            int cut = numeric ? columns.cut(by.attribute, by.point) : 1;
            for (int b = 0; b < 2; b++) {
                if (asked[b]) {
                    take(b, packed, weightOf, codes, cut, by.shares[b]);
                }
            }
        } else {
            fan(packed, weightOf, codes, numeric ? columns.cut(by.attribute, by.point) : -1, by, asked);
        }
    }

    /** Copies what is below the cut, or above it, and what has no value, which is behind both. */
    private void cut(int[] packed, double[] weightOf, Division by, boolean[] asked) {
        int[] bounds = {0, by.place, by.known};
        for (int b = 0; b < 2; b++) {
            if (!asked[b]) {
                continue;
            }
            int size = bounds[b + 1] - bounds[b];
            System.arraycopy(packed, bounds[b], rows[b], 0, size);
            System.arraycopy(weightOf, bounds[b], weights[b], 0, size);
            for (int i = by.known; i < packed.length; i++) {
                rows[b][size] = packed[i];
                weights[b][size++] = by.shares[b] * weightOf[i];
            }
            sizes[b] = size;
        }
    }

    /** Writes each row, and goes on if it belongs to the branch: whether it does is not to be guessed by the processor. */
    private void take(int branch, int[] packed, double[] weightOf, int[] codes, int cut, double share) {
        int[] rowsHere = rows[branch];
        double[] weightsHere = weights[branch];
        double[] part = {1, share};
        int size = 0;
        for (int i = 0; i < packed.length; i++) {
            int number = packed[i];
            int code = codes[OrderedRows.row(number)];
            int everywhere = code >>> 31;
            int below = (code - cut) >>> 31;
            rowsHere[size] = number;
            weightsHere[size] = weightOf[i] * part[everywhere];
            size += (below ^ branch) | everywhere;
        }
        sizes[branch] = size;
    }

    private void fan(int[] packed, double[] weightOf, int[] codes, int cut, Division by, boolean[] asked) {
        Arrays.fill(sizes, 0, by.branches, 0);
        for (int i = 0; i < packed.length; i++) {
            int code = codes[OrderedRows.row(packed[i])];
            if (code != RankedColumns.MISSING) {
                int branch = branch(code, cut);
                if (asked[branch]) {
                    add(branch, packed[i], weightOf[i]);
                }
                continue;
            }
            for (int b = 0; b < by.branches; b++) {
                if (asked[b] && by.shares[b] > 0) {
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

    boolean isEmpty(int branch) {
        return sizes[branch] == 0;
    }

    int[] rows(int branch) {
        return Arrays.copyOf(rows[branch], sizes[branch]);
    }

    double[] weights(int branch) {
        return Arrays.copyOf(weights[branch], sizes[branch]);
    }
}
