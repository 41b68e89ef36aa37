// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** Which of the complete trials is the best one. */
public enum Selection {
    /** The one with the best score; of equals, the one that was asked for first. */
    BEST_SCORE,
    /**
     * The most regularised one whose score is within one standard error of the best score (Breiman, Friedman, Olshen &amp;
     * Stone, Classification and Regression Trees, 1984, section 3.4.3). How regularised a configuration is, is the mean
     * position, from 0 to 1, of its active regularisation strengths on their ranges. Of a trial that scored several configurations
     * at once it may be any: {@code best().values()} are then others than the trial's in {@link StudyResult#trials}.
     */
    SIMPLEST_WITHIN_ONE_STANDARD_ERROR
}
