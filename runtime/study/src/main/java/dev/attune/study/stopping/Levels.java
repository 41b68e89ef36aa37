// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.List;

/**
 * The steps of an evaluation, level by level: those of a level make a score together, and a later level costs more and says more.
 *
 * @param count the number of levels
 * @param steps the number of steps of each
 */
public record Levels(int count, int steps) {

    /** The only level of an evaluation of so many steps. */
    public static Levels one(int steps) {
        return new Levels(1, steps);
    }

    /** The number of steps of all levels. */
    public int total() {
        return Math.multiplyExact(count, steps);
    }

    /** The steps of the last level that the first ones of an evaluation came to. */
    public <E> List<E> reached(List<E> first) {
        return first.subList(start(first.size()), first.size());
    }

    /** Where the level begins that the first so many steps came to. */
    int start(int first) {
        return Math.max(0, first - 1) / steps * steps;
    }
}
