// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import java.util.List;

/**
 * A configuration that a trial's evaluation scored.
 *
 * @param assignment the configuration
 * @param steps the score of each evaluated step, NaN where it is undefined
 */
public record ScoredPoint(Assignment assignment, List<Double> steps) {

    /** Takes a copy of the scores. */
    public ScoredPoint {
        steps = List.copyOf(steps);
    }

    /** The mean over the steps in which the score is defined; NaN if there are none. */
    public double score() {
        return StepScores.mean(steps);
    }
}
