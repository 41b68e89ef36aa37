// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.Arrays;

/** A box in the unit cube, most of whose sides are all of [0, 1]; the others are listed. */
final class Box {

    private final double[] low;
    private final double[] high;
    private final int[] boundedAxes;
    private int bounded;

    /** The whole cube, of which at most {@code mostBounded} sides will be bounded. */
    Box(int size, int mostBounded) {
        low = new double[size];
        high = new double[size];
        Arrays.fill(high, 1);
        boundedAxes = new int[Math.min(size, mostBounded)];
    }

    double low(int axis) {
        return low[axis];
    }

    double high(int axis) {
        return high[axis];
    }

    double width(int axis) {
        return high[axis] - low[axis];
    }

    /** The number of sides that are not all of [0, 1]. */
    int bounded() {
        return bounded;
    }

    /** A bounded side, by its number in the list. */
    int boundedAxis(int index) {
        return boundedAxes[index];
    }

    /** Cuts a side, which may have been whole. */
    void set(int axis, double newLow, double newHigh) {
        if (low[axis] == 0 && high[axis] == 1) {
            boundedAxes[bounded++] = axis;
        }
        low[axis] = newLow;
        high[axis] = newHigh;
    }

    /** Takes a side, and the number of bounded ones, back to what they were. */
    void reset(int axis, double oldLow, double oldHigh, int oldBounded) {
        low[axis] = oldLow;
        high[axis] = oldHigh;
        bounded = oldBounded;
    }
}
