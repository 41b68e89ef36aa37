// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.Arrays;
import weka.core.Instances;

/** A change of scale of one attribute, as training rows determined it. */
interface Scaling extends Serializable {

    double apply(double value);

    /** Moved and stretched: {@code (value - centre) / spread}; only moved where the spread is 0. */
    record Linear(double centre, double spread) implements Scaling {
        @Override
        public double apply(double value) {
            return spread > 0 ? (value - centre) / spread : value - centre;
        }

        static Linear standard(Instances rows, int attribute) {
            return new Linear(rows.meanOrMode(attribute), Math.sqrt(rows.variance(attribute)));
        }

        static Linear robust(Sample sample) {
            return new Linear(sample.median(), sample.quantile(0.75) - sample.quantile(0.25));
        }
    }

    /** From 0 to 1 in between two values; 0 where they are equal, or there are none. */
    record Range(double low, double high) implements Scaling {
        @Override
        public double apply(double value) {
            // adding zero turns -0.0 into 0.0, as Weka does
            return low < high ? (value - low) / (high - low) + 0.0 : 0;
        }

        static Range of(Instances rows, int attribute) {
            double[] present = Arrays.stream(rows.attributeToDoubleArray(attribute))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            return new Range(
                    Arrays.stream(present).min().orElse(Double.NaN),
                    Arrays.stream(present).max().orElse(Double.NaN));
        }
    }

    /** As it is. */
    record Identity() implements Scaling {
        @Override
        public double apply(double value) {
            return value;
        }
    }
}
