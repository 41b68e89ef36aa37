// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Points of a space, drawn evenly, and a function's values there. */
record Draws(SearchSpace space, List<Assignment> points) {

    static Draws of(SearchSpace space, int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new Draws(
                space, Stream.generate(() -> draw(space, random)).limit(count).toList());
    }

    private static Assignment draw(SearchSpace space, SplittableRandom random) {
        return space.assemble(new SearchSpace.ValueSource() {
            @Override
            public <T> T valueOf(Parameter<T> parameter) {
                return parameter.at(random.nextDouble());
            }
        });
    }

    Map<String, Double> shares(Importance method, ToDoubleFunction<Assignment> loss) {
        return method.shares(space, points, points.stream().mapToDouble(loss).toArray(), 1);
    }
}
