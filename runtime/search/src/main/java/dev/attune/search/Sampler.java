// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.space.Assignment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Proposes the configurations of one study. A proposal is a function of the space, the seed, the trial's number and the history
 * that is visible to it, and of nothing else: whatever a sampler keeps between two proposals only saves it work. So a study that
 * was killed goes on as if it had not been.
 *
 * <p>A sampler is used by one thread at a time.
 */
public interface Sampler {

    /**
     * The configuration that a trial should evaluate; never one that an earlier trial of the same study was asked for.
     *
     * @param trial the trial's number, from 0
     * @param history what is visible, in the order of the trials' numbers, pending trials included. A trial has several
     *     observations where its evaluation scored other configurations as well; its own is the last
     * @return a point of the space; empty if every point of a finite space was asked for
     * @throws InfeasibleSpaceException if the constraints reject nearly everything
     */
    Optional<Assignment> ask(int trial, List<Observation> history);

    /**
     * By how much the last proposal is expected to lower the least loss, in the unit of the losses; a function of what it was asked
     * for, as the proposal is. Empty unless a model of a single loss made the proposal.
     */
    default OptionalDouble expectedImprovement() {
        return OptionalDouble.empty();
    }
}
