// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import dev.attune.space.Parameter;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** The parts of [0, 1] that stand for the values of a discrete parameter. */
final class Cells {

    /** Halvings of [0, 1] after which two neighbouring doubles are left. */
    private static final int HALVINGS = 60;

    /** So many values in an order are as good as a continuum. */
    private static final int MOST_ORDERED = 1_000;

    private Cells() {}

    /** The number of values of a parameter without an order; 0 if they have one. */
    static int unordered(Parameter<?> parameter) {
        return parameter instanceof Parameter.Numeric<?>
                ? 0
                : Math.toIntExact(parameter.size().orElseThrow());
    }

    /** The positions, ascending, where one value ends and the next begins; none if the values are a continuum. */
    static double[] edges(Parameter<?> parameter) {
        long values = parameter.size().orElse(1);
        if (parameter instanceof Parameter.Numeric<?> numeric) {
            return values > MOST_ORDERED
                    ? new double[0]
                    : IntStream.range(1, (int) values)
                            .mapToDouble(index -> start(numeric, index))
                            .toArray();
        }
        return IntStream.range(1, (int) values)
                .mapToDouble(index -> (double) index / values)
                .toArray();
    }

    private static double start(Parameter.Numeric<?> parameter, int index) {
        double value = parameter.domain().value(index);
        return firstWhere(parameter, v -> v >= value);
    }

    /** The position from which on the values, which ascend, meet a test; 1 if none does. */
    static double firstWhere(Parameter.Numeric<?> parameter, DoublePredicate test) {
        if (test.test(parameter.at(0).doubleValue())) {
            return 0;
        }
        double before = 0;
        double from = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (before + from) / 2;
            if (test.test(parameter.at(middle).doubleValue())) {
                from = middle;
            } else {
                before = middle;
            }
        }
        return from;
    }

    /** The edge nearest to a position, of those above {@code low} and below {@code high}; the position if there is none. */
    static double nearestEdge(double[] edges, double position, double low, double high) {
        int found = Arrays.binarySearch(edges, position);
        int above = found < 0 ? -found - 1 : found;
        boolean hasAbove = above < edges.length && edges[above] < high;
        boolean hasBelow = above > 0 && edges[above - 1] > low;
        if (hasAbove && hasBelow) {
            return edges[above] - position < position - edges[above - 1] ? edges[above] : edges[above - 1];
        }
        return hasAbove ? edges[above] : hasBelow ? edges[above - 1] : position;
    }
}
