// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import dev.attune.vector.VectorSupports;
import java.util.Arrays;
import java.util.List;

/**
 * True classes, and probabilities column by column: that of class {@code c} in row {@code i} at {@code c * rows + i}. So a kernel goes
 * through as many rows at a time as the processor has lanes, and a ranking by one class reads one column. Probabilities have neither
 * NaN nor negative zeros, which would be another rank.
 */
final class ClassColumns {

    /** Rows that are turned at a time, so that what is written stays in the nearest cache. */
    private static final int TURNED = 64;

    final int classes;
    final int[] truth;
    final double[] probabilities;
    /** Found when first asked for; a race finds twice, to the same result. */
    private int[] predicted;

    /** With arrays that are not changed any more. */
    ClassColumns(int classes, int[] truth, double[] probabilities) {
        this.classes = classes;
        this.truth = truth;
        this.probabilities = probabilities;
    }

    /** Columns of probabilities that stand row by row. */
    static double[] turned(double[] rows, int classes) {
        int size = rows.length / classes;
        double[] columns = new double[rows.length];
        for (int from = 0; from < size; from += TURNED) {
            int to = Math.min(size, from + TURNED);
            for (int c = 0; c < classes; c++) {
                for (int i = from; i < to; i++) {
                    columns[c * size + i] = rows[i * classes + c];
                }
            }
        }
        return columns;
    }

    /** The rows of all parts, in order. */
    static ClassColumns joined(List<ClassColumns> parts) {
        int classes = parts.get(0).classes;
        int[] truth =
                parts.stream().flatMapToInt(part -> Arrays.stream(part.truth)).toArray();
        double[] probabilities = new double[classes * truth.length];
        for (int c = 0, to = 0; c < classes; c++) {
            for (ClassColumns part : parts) {
                int size = part.truth.length;
                System.arraycopy(part.probabilities, c * size, probabilities, to, size);
                to += size;
            }
        }
        return new ClassColumns(classes, truth, probabilities);
    }

    int size() {
        return truth.length;
    }

    double probability(int row, int classIndex) {
        return probabilities[classIndex * truth.length + row];
    }

    /** The class of each row's highest probability, {@link #classes} where none is above zero; not to be changed. */
    int[] predicted() {
        int[] found = predicted;
        if (found == null) {
            found = new int[truth.length];
            VectorSupports.forValues(probabilities.length).firstHighest(probabilities, classes, found);
            predicted = found;
        }
        return found;
    }
}
