// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** What to do when a journal's search space is not the study's. */
public enum SpaceChange {
    /** Refuse, and name the first difference. */
    REFUSE,
    /** Keep the earlier trials that are points of the new space, and search the new space. */
    KEEP_FEASIBLE
}
