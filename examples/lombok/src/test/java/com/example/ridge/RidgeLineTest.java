// SPDX-License-Identifier: Apache-2.0
package com.example.ridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.attune.study.Budget;
import dev.attune.study.Study;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RidgeLineTest {

    @Test
    void membersAreReadAndWrittenByLomboksAccessors() {
        var values = new RidgeLineTuning.Values(0.5, false);
        var model = RidgeLineTuning.INSTANCE.create(values);

        assertEquals(0.5, model.getRidge());
        assertEquals(1e-8, RidgeLineTuning.INSTANCE.defaults().ridge());
    }

    @Test
    void tuningFindsThatTheLineMissesTheOrigin() {
        var random = new SplittableRandom(1);
        double[] x = DoubleStream.generate(random::nextDouble).limit(20).toArray();
        double[] y = DoubleStream.of(x).map(v -> 5 + v + random.nextDouble()).toArray();

        var result = Study.of(RidgeLineTuning.INSTANCE)
                .minimize(line -> line.error(x, y))
                .budget(Budget.trials(15))
                .run();

        assertTrue(result.best().values().intercept());
    }
}
