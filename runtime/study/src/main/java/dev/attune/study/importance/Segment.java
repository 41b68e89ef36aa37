// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.ArrayList;
import java.util.List;

/** A part of [0, 1]; several that do not overlap are the values that a condition allows a parameter. */
record Segment(double low, double high) {

    /** What both allow. */
    static List<Segment> intersection(List<Segment> some, List<Segment> others) {
        List<Segment> both = new ArrayList<>();
        for (Segment one : some) {
            for (Segment other : others) {
                double low = Math.max(one.low, other.low);
                double high = Math.min(one.high, other.high);
                if (low < high) {
                    both.add(new Segment(low, high));
                }
            }
        }
        return List.copyOf(both);
    }

    /** How much of the segments lies between two ends. */
    static double overlap(List<Segment> segments, double low, double high) {
        double sum = 0;
        for (Segment segment : segments) {
            sum += Math.max(0, Math.min(segment.high, high) - Math.max(segment.low, low));
        }
        return sum;
    }
}
