// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.learn.RankedColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Threads share one copy of the columns. */
class SharedRanksTest {

    @Test
    void whoAsksWhileTheyAreInUseGetsTheSame() throws Exception {
        SharedRanks ranks = new SharedRanks(RandomData.of(3, 2000, 5, 2, 3, 0.1, false));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<RankedColumns>> asked = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                asked.add(pool.submit(ranks::get));
            }
            RankedColumns first = asked.get(0).get();
            for (Future<RankedColumns> columns : asked) {
                assertThat(columns.get()).isSameAs(first);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
