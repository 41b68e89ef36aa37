// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import java.util.function.DoubleUnaryOperator;

/**
 * Weka's way to train a network (Rumelhart, Hinton and Williams, Learning representations by back-propagating errors, 1986), row by row with
 * momentum, on arrays. Not safe for several threads.
 */
final class Backpropagation {

    /** What the network is to put out. */
    interface Goal {

        /** The error of each output for a row. */
        void errors(int row, double[] outputs, double[] errors);
    }

    private final double[] cells;
    private final int columns;
    private final double[] weights;
    private final Layer[] layers;
    private final Goal goal;
    private double totalWeight;

    /**
     * Training of layers, the first of which takes in the rows.
     *
     * @param cells row by row
     * @param weights of the rows
     */
    Backpropagation(double[] cells, double[] weights, Layer[] layers, Goal goal) {
        this.cells = cells;
        this.columns = cells.length / weights.length;
        this.weights = weights;
        this.layers = layers;
        this.goal = goal;
        for (double weight : weights) {
            totalWeight += weight;
        }
    }

    /**
     * Goes through all rows once.
     *
     * @param rate the learning rate by the weight of a row
     * @return the mean squared error before each step
     */
    double epoch(DoubleUnaryOperator rate, double momentum) {
        double sum = 0;
        for (int row = 0; row < weights.length; row++) {
            sum += forward(row) * weights[row];
            backward(row, rate.applyAsDouble(weights[row]), momentum);
        }
        for (Layer layer : layers) {
            layer.store();
        }
        return sum / totalWeight;
    }

    /** The mean of the outputs' squared errors, which are left in the last layer. */
    private double forward(int row) {
        layers[0].forward(cells, row * columns);
        for (int l = 1; l < layers.length; l++) {
            layers[l].forward(layers[l - 1].values, 0);
        }
        Layer last = layers[layers.length - 1];
        goal.errors(row, last.values, last.errors);
        double squared = 0;
        for (int c = 0; c < last.errors.length; c++) {
            squared += last.errors[c] * last.errors[c];
            // Weka sums the errors of all that take in a unit, which for an output is one; no minus zero comes out of
            // it
            last.errors[c] += 0.0;
        }
        return squared / last.errors.length;
    }

    private void backward(int row, double rate, double momentum) {
        int last = layers.length - 1;
        layers[last].slope();
        for (int l = last - 1; l >= 0; l--) {
            layers[l].backward(layers[l + 1]);
        }
        for (int l = last; l > 0; l--) {
            if (!layers[l].update(rate, momentum, layers[l - 1].values, 0)) {
                // Weka goes down through units that have an error
                return;
            }
        }
        layers[0].update(rate, momentum, cells, row * columns);
    }
}
