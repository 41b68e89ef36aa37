// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import dev.attune.study.Direction;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a trial is compared with: the earlier trials as they stood when it began.
 *
 * @param direction whether small scores are good
 * @param levels the steps of a full evaluation
 * @param trials the earlier complete and stopped trials, by number
 */
public record Rivals(Direction direction, Levels levels, List<StepLosses> trials) {

    /** Takes a copy of the trials. */
    public Rivals {
        trials = List.copyOf(trials);
    }

    /** The best complete trial, the earliest of them if several are equal. */
    public Optional<StepLosses> incumbent() {
        return trials.stream().filter(StepLosses::complete).min(Comparator.comparingDouble(StepLosses::mean));
    }
}
