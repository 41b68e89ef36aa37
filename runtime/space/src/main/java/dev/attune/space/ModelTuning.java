// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

import java.util.List;

/**
 * What Attune knows of one model class: its search space, and the way between assignments, typed values and instances. The
 * annotation processor generates an implementation, {@code <Model>Tuning.INSTANCE}; it is immutable and without state.
 *
 * <p>{@code read(write(v)).equals(v)} for every {@code v} that {@code read} or {@code defaults} gives.
 *
 * @param <M> the model
 * @param <V> its values: a record with one component per tuned member
 */
public interface ModelTuning<M, V> {

    /** The search space. */
    SearchSpace space();

    /** The values of a new instance, that is, of the initialisers in the model's source. */
    V defaults();

    /**
     * What a study evaluates first, in this order: the defaults, and for a choice among models the defaults of each. The first is
     * {@link #defaults}.
     */
    default List<V> startingPoints() {
        return List.of(defaults());
    }

    /** The typed form of an assignment of {@link #space}. */
    V read(Assignment assignment);

    /**
     * The assignment of typed values.
     *
     * @throws IllegalArgumentException if a value is not in its parameter's domain
     */
    Assignment write(V values);

    /** A new model with these values. */
    M create(V values);
}
