// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;

/** A change of scale of one attribute, as training rows determined it. */
interface Scaling extends Serializable {

    double apply(double value);

    /** Moved and stretched: {@code (value - centre) / spread}; only moved where the spread is 0. */
    record Linear(double centre, double spread) implements Scaling {
        @Override
        public double apply(double value) {
            return spread > 0 ? (value - centre) / spread : value - centre;
        }

        static Linear robust(Sample sample) {
            return new Linear(sample.median(), sample.quantile(0.75) - sample.quantile(0.25));
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
