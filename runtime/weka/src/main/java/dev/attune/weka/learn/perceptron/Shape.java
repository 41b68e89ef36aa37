// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import java.io.Serializable;
import java.util.SplittableRandom;

/**
 * Where the numbers of a network stand: for each layer an array of its weights, unit by unit, then its biases. A layer's inputs are the
 * units of the one before.
 */
record Shape(int inputs, int hiddenLayers, int hiddenUnits, int outputs) implements Serializable {

    private static final long serialVersionUID = 1L;

    int layers() {
        return hiddenLayers + 1;
    }

    int unitsBefore(int layer) {
        return layer == 0 ? inputs : hiddenUnits;
    }

    int units(int layer) {
        return layer == hiddenLayers ? outputs : hiddenUnits;
    }

    int weights(int layer) {
        return unitsBefore(layer) * units(layer);
    }

    /** The number of a layer's weights and biases. */
    int size(int layer) {
        return weights(layer) + units(layer);
    }

    /** Zeros for all layers. */
    double[][] zeros() {
        double[][] zeros = new double[layers()][];
        for (int layer = 0; layer < zeros.length; layer++) {
            zeros[layer] = new double[size(layer)];
        }
        return zeros;
    }

    /**
     * Random weights for rectified units, uniform with variance 2 / inputs (He, Zhang, Ren and Sun, Delving deep into rectifiers, ICCV
     * 2015, section 2.2); biases are 0.
     */
    double[][] initial(SplittableRandom random) {
        double[][] parameters = zeros();
        for (int layer = 0; layer < parameters.length; layer++) {
            double bound = Math.sqrt(6.0 / Math.max(1, unitsBefore(layer)));
            for (int i = 0; i < weights(layer); i++) {
                parameters[layer][i] = bound * (2 * random.nextDouble() - 1);
            }
        }
        return parameters;
    }
}
