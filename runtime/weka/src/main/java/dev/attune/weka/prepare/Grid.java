// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/** The numeric attributes of a row as an array of a declared shape; the last index varies fastest. */
final class Grid {

    private final int[] shape;
    private final int[] attributes;

    /**
     * Of {@code dimensions} or, with channels, one more.
     *
     * @throws dev.attune.study.StudyException ATN136 unless the shape has that many positive sizes and their product is the number
     *     of numeric attributes
     */
    Grid(Instances training, int[] shape, int dimensions) {
        this.shape = shape.clone();
        attributes = IntStream.range(0, training.numAttributes())
                .filter(i -> StageFilter.isNumber(training, i))
                .toArray();
        String form =
                dimensions == 2 ? "{height, width} or {height, width, channels}" : "{samples} or {samples, channels}";
        boolean right = shape.length == dimensions || shape.length == dimensions + 1;
        if (!right || Arrays.stream(shape).anyMatch(size -> size < 1)) {
            throw Stage.AUGMENT.refusal("ATN136", "shape is " + Arrays.toString(shape) + "; allowed is " + form + ".");
        }
        long cells = Arrays.stream(shape).asLongStream().reduce(1, (a, b) -> a * b);
        if (cells != attributes.length) {
            throw Stage.AUGMENT.refusal(
                    "ATN136",
                    "shape " + Arrays.toString(shape) + " has " + cells + " cells, but rows have " + attributes.length
                            + " numeric attributes at this stage. Correct the shape, or remove stages before that add"
                            + " or drop attributes.");
        }
    }

    int size(int dimension) {
        return shape[dimension];
    }

    /** How many values stand at one place; 1 without channels. */
    int channels(int dimensions) {
        return shape.length > dimensions ? shape[dimensions] : 1;
    }

    double[] read(Instance row) {
        return Arrays.stream(attributes).mapToDouble(row::value).toArray();
    }

    void write(double[] cells, Instance row) {
        for (int k = 0; k < attributes.length; k++) {
            row.setValue(attributes[k], cells[k]);
        }
    }

    /** The difference of the highest and the lowest cell in training rows. */
    double range(Instances training) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Instance row : training) {
            for (double cell : read(row)) {
                low = cell < low ? cell : low;
                high = cell > high ? cell : high;
            }
        }
        return high > low ? high - low : 0;
    }
}
