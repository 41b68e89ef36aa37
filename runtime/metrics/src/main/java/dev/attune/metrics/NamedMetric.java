// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.function.ToDoubleFunction;

/** A metric as a function, for classes or for numbers. */
record NamedMetric(String name, boolean higherIsBetter, boolean ofClasses, ToDoubleFunction<Predictions> score)
        implements Metric {

    static Metric higherOfClasses(String name, ToDoubleFunction<Predictions> score) {
        return new NamedMetric(name, true, true, score);
    }

    static Metric lowerOfClasses(String name, ToDoubleFunction<Predictions> score) {
        return new NamedMetric(name, false, true, score);
    }

    static Metric higherOfNumbers(String name, ToDoubleFunction<Predictions> score) {
        return new NamedMetric(name, true, false, score);
    }

    static Metric lowerOfNumbers(String name, ToDoubleFunction<Predictions> score) {
        return new NamedMetric(name, false, false, score);
    }

    @Override
    public double of(Predictions p) {
        if (ofClasses) {
            p.requireClasses(name);
        } else {
            p.requireNumbers(name);
        }
        return score.applyAsDouble(p);
    }

    @Override
    public String toString() {
        return name;
    }
}
