// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObservationLogTest {

    private static final Parameter.OfInt N = Parameter.ofInt("n", 1, 10);

    private final ObservationLog log = new ObservationLog();

    private static Assignment point(int n) {
        return Assignment.builder().set(N, n).build();
    }

    @Test
    void countsFinishedTrialsAsTheirOutcomesChange() {
        log.add(Observation.pending(0, point(1)));
        log.add(Observation.failed(1, point(2)));
        assertThat(Observation.finishedTrials(log)).isEqualTo(1);
        log.set(0, Observation.complete(0, log.get(0).assignment(), 1));
        log.set(0, Observation.complete(0, log.get(0).assignment(), 2));
        assertThat(Observation.finishedTrials(log))
                .isEqualTo(2)
                .isEqualTo(Observation.finishedTrials(List.copyOf(log)));
    }

    @Test
    void aTrialKeepsItsConfigurationAndItsPlace() {
        log.add(Observation.pending(4, point(1)));
        assertThatThrownBy(() -> log.set(0, Observation.failed(4, point(2))))
                .hasMessageContaining("trial 4 has another configuration than before: {n=2}, was {n=1}");
        assertThatThrownBy(() -> log.add(Observation.pending(4, point(3))))
                .hasMessageContaining("trial 4 stands behind trial 4");
    }
}
