// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import dev.attune.vector.VectorSupports;

/** What the last layer's numbers mean, and the loss that goes with it. */
enum Output {

    /** One number: half the squared error. */
    NUMBER {
        @Override
        double[] values(double[] outputs, int rows, int row) {
            return new double[] {outputs[row]};
        }

        @Override
        double loss(double[] values, double target) {
            return 0.5 * (values[0] - target) * (values[0] - target);
        }

        @Override
        double slope(double[] values, int unit, double target) {
            return values[0] - target;
        }
    },

    /** A unit for each class: softmax and the negative log-likelihood (Bishop, Neural Networks for Pattern Recognition, section 6.9). */
    CLASSES {
        @Override
        double[] values(double[] outputs, int rows, int row) {
            double[] values = new double[outputs.length / rows];
            double largest = Double.NEGATIVE_INFINITY;
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] = outputs[unit * rows + row];
                largest = Math.max(largest, values[unit]);
            }
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] -= largest;
            }
            VectorSupports.get().exp(values, values);
            double sum = 0;
            for (double value : values) {
                sum += value;
            }
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] /= sum;
            }
            return values;
        }

        @Override
        double loss(double[] values, double target) {
            return -StrictMath.log(Math.max(values[(int) target], Double.MIN_NORMAL));
        }

        @Override
        double slope(double[] values, int unit, double target) {
            return values[unit] - (unit == (int) target ? 1 : 0);
        }
    };

    /** The prediction for a row of a batch: the number, or the classes' probabilities. */
    abstract double[] values(double[] outputs, int rows, int row);

    /** The loss of a prediction; {@code target} is the number, or the class's index. */
    abstract double loss(double[] values, double target);

    /** The loss's derivative by an output unit. */
    abstract double slope(double[] values, int unit, double target);
}
