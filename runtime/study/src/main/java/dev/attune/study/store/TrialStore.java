// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import java.util.List;

/** Keeps the finished trials of one study. */
public interface TrialStore extends AutoCloseable {

    /** The trials that were there when the store was opened, each number once. */
    List<TrialRecord> earlier();

    /** Adds a trial; it is durable when this returns. */
    void append(TrialRecord trial);

    @Override
    void close();

    /** A store that keeps nothing beyond the process. */
    static TrialStore none() {
        return new TrialStore() {
            @Override
            public List<TrialRecord> earlier() {
                return List.of();
            }

            @Override
            public void append(TrialRecord trial) {
                // the study itself remembers its trials
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
