// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A history that grows with its study, of one observation for each trial. Trials are added at its end, and a trial's outcome may change, but never its configuration:
 * so what a sampler has derived from the configurations of one proposal's history still holds for the next one's.
 */
public final class ObservationLog extends AbstractList<Observation> implements RandomAccess {

    private final List<Observation> observations = new ArrayList<>();
    private int finished;

    /** A history without trials. */
    public ObservationLog() {}

    @Override
    public Observation get(int index) {
        return observations.get(index);
    }

    @Override
    public int size() {
        return observations.size();
    }

    @Override
    public boolean add(Observation observation) {
        if (!observations.isEmpty()
                && observation.trial() <= observations.get(size() - 1).trial()) {
            throw new IllegalArgumentException("trial " + observation.trial() + " stands behind trial "
                    + observations.get(size() - 1).trial());
        }
        finished += observation.isFinished() ? 1 : 0;
        return observations.add(observation);
    }

    /** The number of trials that have ended. */
    int finished() {
        return finished;
    }

    /**
     * Says how a trial stands now.
     *
     * @throws IllegalArgumentException if the trial's configuration is another one
     */
    @Override
    @SuppressWarnings("ReferenceEquality") // samplers know configurations by their identity
    public Observation set(int index, Observation observation) {
        if (observation.assignment() != observations.get(index).assignment()) {
            throw new IllegalArgumentException("trial " + observation.trial()
                    + " has another configuration than before: " + observation.assignment() + ", was "
                    + observations.get(index).assignment());
        }
        finished +=
                (observation.isFinished() ? 1 : 0) - (observations.get(index).isFinished() ? 1 : 0);
        return observations.set(index, observation);
    }
}
