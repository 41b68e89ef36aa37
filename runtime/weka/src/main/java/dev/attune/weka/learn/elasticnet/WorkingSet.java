// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;

/**
 * The coefficients that take part, a growing set. Coefficients are numbered block by block: column {@code j} of block {@code k} is
 * {@code k · design.all() + j}.
 */
final class WorkingSet {

    private final Design design;
    private final boolean[] contained;
    private int[] members = new int[16];
    private int size;

    WorkingSet(Design design, int blocks) {
        this.design = design;
        contained = new boolean[blocks * design.all()];
    }

    private WorkingSet(WorkingSet from) {
        design = from.design;
        contained = from.contained.clone();
        members = from.members.clone();
        size = from.size;
    }

    /** The same set, which grows on its own. */
    WorkingSet copy() {
        return new WorkingSet(this);
    }

    int size() {
        return size;
    }

    /** The coefficient at a position: positions are in the order of addition. */
    int member(int position) {
        return members[position];
    }

    int column(int position) {
        return members[position] % design.all();
    }

    int block(int position) {
        return members[position] / design.all();
    }

    /** Whether the coefficient at a position is an intercept, which has no penalty. */
    boolean isIntercept(int position) {
        return design.isIntercept(column(position));
    }

    boolean contains(int coefficient) {
        return contained[coefficient];
    }

    boolean[] contained() {
        return contained;
    }

    void add(int coefficient) {
        if (contained[coefficient]) {
            return;
        }
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
        }
        contained[coefficient] = true;
        members[size++] = coefficient;
    }
}
