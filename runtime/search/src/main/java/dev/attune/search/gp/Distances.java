// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/** How far some pairs of points are apart, group by group. */
final class Distances {

    /** The number of points of a pair. */
    static final int BOTH = 2;

    private final double[][] squared;
    private final byte[][] active;

    Distances(int groups, int pairs) {
        squared = new double[groups][];
        active = new byte[groups][];
        for (int group = 0; group < groups; group++) {
            squared[group] = new double[pairs];
            active[group] = group == 0 ? null : new byte[pairs];
        }
    }

    int groups() {
        return squared.length;
    }

    int pairs() {
        return squared[0].length;
    }

    /** For each pair the weighted squared distance within a group; 0 unless the group is active at both points. */
    double[] squared(int group) {
        return squared[group];
    }

    /** For each pair the number of its points at which a group is active; null for group 0, which always is. */
    byte[] active(int group) {
        return active[group];
    }

    /** Whether there is a pair at both of whose points a group is active. */
    boolean isActiveAtBoth(int group) {
        for (byte points : active[group]) {
            if (points == BOTH) {
                return true;
            }
        }
        return false;
    }

    /** The pairs at one or both of whose points a group is active. */
    int[] activeAtAny(int group) {
        int[] pairs = new int[pairs()];
        int count = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (active[group][i] > 0) {
                pairs[count++] = i;
            }
        }
        return Arrays.copyOf(pairs, count);
    }
}
