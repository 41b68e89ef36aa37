// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** Whether a small score is good or a large one. */
public enum Direction {
    /** Less is better. */
    MINIMIZE,
    /** More is better. */
    MAXIMIZE;

    /** The score with the sign that makes less better. */
    public double loss(double score) {
        return this == MINIMIZE ? score : -score;
    }
}
