// SPDX-License-Identifier: Apache-2.0
package com.example.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.study.Budget;
import dev.attune.study.Study;
import org.junit.jupiter.api.Test;

class TuneCacheTest {

    private final int[] requests = Requests.trace(50_000, 1);

    @Test
    void tuningBeatsTheDefaults() {
        var result = Study.of(SegmentedCacheTuning.INSTANCE)
                .minimize(cache -> cache.missRate(requests))
                .budget(Budget.trials(20))
                .run();

        assertTrue(result.best().score() < result.defaults().score());
        assertEquals(result.best().score(), result.best().model().missRate(requests));
    }

    @Test
    void aConfigurationOfOnesOwnIsTriedAfterTheDefaults() {
        var byHand = new SegmentedCache();
        byHand.protectedShare = 0.8;

        var result = Study.of(SegmentedCacheTuning.INSTANCE)
                .minimize(cache -> cache.missRate(requests))
                .enqueue(SegmentedCacheTuning.INSTANCE.valuesOf(byHand))
                .budget(Budget.trials(3))
                .run();

        assertEquals(0.8, result.trials().get(1).values().protectedShare());
    }

    @Test
    void theLoopCanBeOnesOwn() {
        try (var study = Study.of(SegmentedCacheTuning.INSTANCE).minimize().seed(1).open()) {
            for (int i = 0; i < 5; i++) {
                var trial = study.ask();
                var cache = SegmentedCacheTuning.INSTANCE.create(trial.values());
                study.tell(trial, cache.missRate(requests));
            }

            assertEquals(5, study.result().trials().size());
        }
    }
}
