// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

/**
 * A configuration, as far as the trials that a study made of it have come.
 *
 * @param running whether a trial of it runs, or may not be looked at yet
 * @param failed whether a trial of it failed
 * @param losses of the trial that came farthest; without steps if there is none
 */
public record Contender(boolean running, boolean failed, StepLosses losses) {

    /** Whether it has losses of so many steps, or will never have them. */
    boolean hasReached(int steps) {
        return failed || losses.complete() || losses.steps() >= steps;
    }

    /** Whether another trial may take it so far. */
    boolean canGoOnTo(int steps) {
        return !running && !hasReached(steps);
    }
}
