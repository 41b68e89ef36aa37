// SPDX-License-Identifier: Apache-2.0
package com.example.knapsack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.knapsack.Packing.Order;
import com.example.knapsack.Packing.Thing;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackingTest {

    @Test
    void generatedCodeThatEclipseCompiledBindsTheModel() {
        var values = new PackingTuning.Values(new Order.Worth(1.5), true, OptionalDouble.of(3), 10);

        assertEquals(values, PackingTuning.INSTANCE.read(PackingTuning.INSTANCE.write(values)));
        Packing model = PackingTuning.INSTANCE.create(values);
        assertEquals(new Order.Worth(1.5), model.order);
        assertEquals(3, model.heaviest);
        assertEquals(OptionalDouble.empty(), PackingTuning.INSTANCE.defaults().heaviest());
    }

    @Test
    void aStudyPacksByWorthAndWithoutReserve() {
        var random = new SplittableRandom(1);
        List<Thing> things = Stream.generate(() -> new Thing(random.nextDouble(1, 10), random.nextDouble(1, 10)))
                .limit(50)
                .toList();

        var result = Study.of(PackingTuning.INSTANCE)
                .maximize(packing -> packing.worth(things, 60))
                .budget(Budget.trials(30))
                .run();

        assertInstanceOf(Order.Worth.class, result.best().values().order());
        assertEquals(0, result.best().values().reserve());
        assertTrue(result.best().score() > 1.2 * result.defaults().score());
    }
}
