// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import java.io.Serializable;

/**
 * Adam (Kingma and Ba, ICLR 2015, algorithm 1) with decoupled weight decay (Loshchilov and Hutter, Decoupled weight decay
 * regularization, ICLR 2019, algorithm 2) and, for an L1 penalty, soft thresholding after each step (Duchi and Singer, Efficient online
 * and batch learning using forward backward splitting, JMLR 10, 2009, section 5.1), which makes weights exactly zero. Biases are not
 * penalised.
 */
final class Adam implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final double DECAY_OF_MEAN = 0.9, DECAY_OF_SQUARE = 0.999, EPSILON = 1e-8;

    private final Shape shape;
    private final double learningRate;
    private final double weightDecay;
    private final double l1;
    private final double[][] means;
    private final double[][] squares;

    /** The decays to the power of the number of steps. */
    private double powerOfMean = 1, powerOfSquare = 1;

    Adam(Shape shape, double learningRate, double weightDecay, double l1) {
        this.shape = shape;
        this.learningRate = learningRate;
        this.weightDecay = weightDecay;
        this.l1 = l1;
        means = shape.zeros();
        squares = shape.zeros();
    }

    /** One step against the gradients, which become 0. */
    void step(double[][] parameters, double[][] gradients) {
        powerOfMean *= DECAY_OF_MEAN;
        powerOfSquare *= DECAY_OF_SQUARE;
        for (int layer = 0; layer < means.length; layer++) {
            descend(parameters[layer], gradients[layer], means[layer], squares[layer]);
            shrink(parameters[layer], shape.weights(layer));
        }
    }

    private void descend(double[] values, double[] gradient, double[] mean, double[] square) {
        double rate = learningRate / (1 - powerOfMean);
        double correction = 1 / (1 - powerOfSquare);
        for (int i = 0; i < values.length; i++) {
            double g = gradient[i];
            mean[i] = DECAY_OF_MEAN * mean[i] + (1 - DECAY_OF_MEAN) * g;
            square[i] = DECAY_OF_SQUARE * square[i] + (1 - DECAY_OF_SQUARE) * g * g;
            values[i] -= rate * mean[i] / (Math.sqrt(square[i] * correction) + EPSILON);
            gradient[i] = 0;
        }
    }

    private void shrink(double[] values, int count) {
        double kept = 1 - learningRate * weightDecay;
        for (int i = 0; i < count && weightDecay > 0; i++) {
            values[i] *= kept;
        }
        double threshold = learningRate * l1;
        for (int i = 0; i < count && l1 > 0; i++) {
            values[i] = Math.copySign(Math.max(Math.abs(values[i]) - threshold, 0), values[i]);
        }
    }
}
