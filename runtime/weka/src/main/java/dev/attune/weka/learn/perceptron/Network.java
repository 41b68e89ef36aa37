// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Rows through the layers and errors back again (Rumelhart, Hinton and Williams, Learning representations by back-propagating errors,
 * Nature 323, 1986), for a batch of rows at a time. All matrices are units by rows, so that a kernel's lanes are rows of the batch.
 */
final class Network {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private final Shape shape;
    private final int rows;

    /** The inputs, then what each layer gives; the last before softmax. */
    private final double[][] activations;

    /** The loss's derivatives by each layer's weighted sums. */
    private final double[][] errors;

    /** By hidden layer, unit and row: 0, or the factor of a unit that dropout kept. Null without dropout. */
    private final double[][] masks;

    Network(Shape shape, int rows) {
        this.shape = shape;
        this.rows = rows;
        activations = new double[shape.layers() + 1][];
        errors = new double[shape.layers()][];
        masks = new double[shape.hiddenLayers()][];
        activations[0] = new double[shape.inputs() * rows];
        for (int layer = 0; layer < shape.layers(); layer++) {
            activations[layer + 1] = new double[shape.units(layer) * rows];
            errors[layer] = new double[shape.units(layer) * rows];
        }
    }

    int rows() {
        return rows;
    }

    /** Where the batch's inputs are to be written: input by input, then row. */
    double[] inputs() {
        return activations[0];
    }

    /** What the last layer gives: unit by unit, then row. */
    double[] outputs() {
        return activations[shape.layers()];
    }

    /** Where the loss's derivatives by {@link #outputs} are to be written before {@link #backward}. */
    double[] outputErrors() {
        return errors[shape.layers() - 1];
    }

    /** Computes the outputs with all hidden units. */
    void forward(double[][] parameters) {
        for (int layer = 0; layer < shape.layers(); layer++) {
            forward(layer, parameters[layer]);
        }
    }

    /**
     * Computes the outputs with each hidden unit left out with probability {@code rate}, independently for each row, and the others
     * divided by {@code 1 - rate} (Srivastava, Hinton, Krizhevsky, Sutskever and Salakhutdinov, Dropout: a simple way to prevent neural
     * networks from overfitting, JMLR 15, 2014, sections 4 and 10).
     */
    void forward(double[][] parameters, double rate, SplittableRandom random) {
        for (int layer = 0; layer < shape.layers(); layer++) {
            forward(layer, parameters[layer]);
            if (layer < shape.hiddenLayers() && rate > 0) {
                drop(layer, rate, random);
            }
        }
    }

    private void forward(int layer, double[] parameters) {
        double[] out = activations[layer + 1];
        int weights = shape.weights(layer);
        for (int unit = 0; unit < shape.units(layer); unit++) {
            Arrays.fill(out, unit * rows, (unit + 1) * rows, parameters[weights + unit]);
        }
        VECTORS.addProduct(parameters, activations[layer], out, shape.units(layer), shape.unitsBefore(layer), rows);
        for (int i = 0; i < out.length && layer < shape.hiddenLayers(); i++) {
            out[i] = Math.max(out[i], 0);
        }
    }

    private void drop(int layer, double rate, SplittableRandom random) {
        double[] values = activations[layer + 1];
        if (masks[layer] == null) {
            masks[layer] = new double[values.length];
        }
        double kept = 1 / (1 - rate);
        for (int i = 0; i < values.length; i++) {
            masks[layer][i] = random.nextDouble() < rate ? 0 : kept;
            values[i] *= masks[layer][i];
        }
    }

    /** Adds the loss's derivatives by the parameters to {@code gradients}, for the last forward pass. */
    void backward(double[][] parameters, double[][] gradients) {
        for (int layer = shape.layers() - 1; layer >= 0; layer--) {
            int units = shape.units(layer), before = shape.unitsBefore(layer);
            double[] turned = transposed(activations[layer], before, rows);
            VECTORS.addProduct(errors[layer], turned, gradients[layer], units, rows, before);
            for (int unit = 0; unit < units; unit++) {
                for (int row = 0; row < rows; row++) {
                    gradients[layer][shape.weights(layer) + unit] += errors[layer][unit * rows + row];
                }
            }
            if (layer > 0) {
                passBack(layer, parameters[layer]);
            }
        }
    }

    /** Computes the errors of the layer before. */
    private void passBack(int layer, double[] parameters) {
        int units = shape.units(layer), before = shape.unitsBefore(layer);
        double[] out = errors[layer - 1];
        Arrays.fill(out, 0);
        VECTORS.addProduct(transposed(parameters, units, before), errors[layer], out, before, units, rows);
        double[] mask = masks[layer - 1];
        for (int i = 0; i < out.length; i++) {
            double kept = mask == null ? 1 : mask[i];
            out[i] *= activations[layer][i] > 0 ? kept : 0;
        }
    }

    private static double[] transposed(double[] matrix, int rows, int columns) {
        double[] transposed = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                transposed[j * rows + i] = matrix[i * columns + j];
            }
        }
        return transposed;
    }
}
