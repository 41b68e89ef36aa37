// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import java.util.List;

/**
 * The trials of another study's journal, as far as they fit a study.
 *
 * @param trials those that are points of the study's space, by number
 * @param dropped the number of those that are not
 */
public record EarlierTrials(List<TrialRecord> trials, int dropped) {

    /** Takes a copy of the trials. */
    public EarlierTrials {
        trials = List.copyOf(trials);
    }

    /** No trials. */
    public static EarlierTrials none() {
        return new EarlierTrials(List.of(), 0);
    }
}
