// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;
import java.util.function.Consumer;

/** Tells all listeners of an event; one that throws is logged, and neither ends the study nor keeps the others from hearing. */
record Listeners(List<StudyListener> listeners) {

    private static final System.Logger LOG = System.getLogger("dev.attune.study");

    void started(StudyListener.Start start) {
        tell(listener -> listener.started(start));
    }

    void finished(Trial<?> trial) {
        tell(listener -> listener.finished(trial));
    }

    void ended(StudyResult<?, ?, ?> result) {
        tell(listener -> listener.ended(result));
    }

    void failed(RuntimeException why) {
        tell(listener -> listener.failed(why));
    }

    private void tell(Consumer<StudyListener> event) {
        for (StudyListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "a study listener failed", e);
            }
        }
    }
}
