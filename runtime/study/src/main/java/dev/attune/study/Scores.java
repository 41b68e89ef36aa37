// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The scores of trials, as losses and as the only one. */
final class Scores {

    private Scores() {}

    /** The score of a trial of a single direction; empty unless the trial has one. */
    static Optional<Score> only(Trial<?> trial) {
        List<Score> scores = trial.scores();
        if (scores.size() > 1) {
            throw new StudyException(
                    Codes.SEVERAL_SCORES,
                    "Trial " + trial.number() + " has " + scores.size()
                            + " scores, so there is no single one. Take scores().get(i).");
        }
        return scores.stream().findFirst();
    }

    /** The mean scores of a trial, with the sign that makes less better. */
    static double[] losses(Trial<?> trial, List<Direction> directions) {
        return IntStream.range(0, directions.size())
                .mapToDouble(i -> directions.get(i).loss(trial.scores().get(i).mean()))
                .toArray();
    }
}
