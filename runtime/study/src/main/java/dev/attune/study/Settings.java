// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.Search;
import dev.attune.study.stopping.Stopping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/**
 * The optional parts of a plan. The fields are written only in {@link #with}, before the new settings are handed out; after
 * that they never change.
 */
final class Settings<V> {

    Search search = Search.auto();
    Optional<Budget> budget = Optional.empty();
    long seed;
    int parallelism = 1;
    OptionalInt threads = OptionalInt.empty();
    boolean deterministic;
    Optional<Path> journal = Optional.empty();
    Optional<Path> warmStart = Optional.empty();
    SpaceChange onSpaceChange = SpaceChange.REFUSE;
    Optional<Duration> timeout = Optional.empty();
    Selection selection = Selection.BEST_SCORE;
    Optional<Stopping> stopping = Optional.empty();
    List<V> enqueued = List.of();
    List<StudyListener> listeners = List.of();

    /** The number of steps that are evaluated at the same time. */
    int places() {
        return threads.orElse(parallelism);
    }

    /** These settings with a change. */
    Settings<V> with(Consumer<Settings<V>> change) {
        Settings<V> changed = new Settings<>();
        changed.search = search;
        changed.budget = budget;
        changed.seed = seed;
        changed.parallelism = parallelism;
        changed.threads = threads;
        changed.deterministic = deterministic;
        changed.journal = journal;
        changed.warmStart = warmStart;
        changed.onSpaceChange = onSpaceChange;
        changed.timeout = timeout;
        changed.selection = selection;
        changed.stopping = stopping;
        changed.enqueued = enqueued;
        changed.listeners = listeners;
        change.accept(changed);
        return changed;
    }
}
