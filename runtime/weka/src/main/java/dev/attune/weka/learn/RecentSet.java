// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** A set of row numbers in the order in which they were put in, as Weka's {@code SMOset} goes through them: the newest first. */
final class RecentSet {

    private final boolean[] contained;
    /** The oldest first. */
    private final int[] rows;

    private int size;

    /** An empty set of rows below a number. */
    RecentSet(int limit) {
        contained = new boolean[limit];
        rows = new int[limit];
    }

    int size() {
        return size;
    }

    /** The row that {@code age} others were put in after. */
    int get(int age) {
        return rows[size - 1 - age];
    }

    boolean contains(int row) {
        return contained[row];
    }

    /** Puts a row in, or takes it out; one that is in already keeps its place. */
    void set(int row, boolean in) {
        if (contained[row] == in) {
            return;
        }
        contained[row] = in;
        if (in) {
            rows[size++] = row;
            return;
        }
        int at = size - 1;
        while (rows[at] != row) {
            at--;
        }
        size--;
        System.arraycopy(rows, at + 1, rows, at, size - at);
    }
}
