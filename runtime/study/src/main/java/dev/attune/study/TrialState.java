// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** How a trial stands. */
public enum TrialState {
    /** Asked for, and without a result yet. */
    RUNNING,
    /** Evaluated in full. */
    COMPLETE,
    /** Ended early because it could no longer win; it has the score of the steps that were evaluated. */
    STOPPED,
    /** Without a score: it threw, ran out of time or gave no number. */
    FAILED
}
