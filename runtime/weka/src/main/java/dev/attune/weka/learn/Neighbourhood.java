// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.List;

/**
 * The nearest training rows of the rows of a test part, found once for all numbers of neighbours. Immutable; holds for the order in
 * which the test rows were looked up, since each widens the ranges of the attributes.
 */
public final class Neighbourhood {

    /** A row that shares its values, a reference to it, and two numbers. */
    private static final long BYTES_PER_NEIGHBOUR = 52;

    private static final long BYTES_PER_ROW = 200;

    private final int most;
    private final List<ColumnSearch.Found> found;
    private final boolean complete;

    /** With null where a row's neighbours were not found by columns. */
    Neighbourhood(int most, List<ColumnSearch.Found> found, boolean complete) {
        this.most = most;
        this.found = found;
        this.complete = complete;
    }

    /** The largest number of neighbours that it answers for. */
    public int most() {
        return most;
    }

    /** Whether it has the neighbours of all rows: those of rows with infinite values, say, are left to Weka's own search. */
    public boolean isComplete() {
        return complete;
    }

    ColumnSearch.Found of(int row) {
        return found.get(row);
    }

    /** About its size in memory. */
    public long bytes() {
        return found.stream()
                .mapToLong(near -> BYTES_PER_ROW + BYTES_PER_NEIGHBOUR * near.distances().length)
                .sum();
    }
}
