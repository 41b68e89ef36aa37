// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Derivatives by back-propagation are those of finite differences, with and without dropout, for classes and a number. */
class GradientTest {

    private static final int ROWS = 5;

    @ParameterizedTest
    @CsvSource({"CLASSES, 0, 0.0", "CLASSES, 1, 0.0", "CLASSES, 2, 0.4", "NUMBER, 1, 0.4", "NUMBER, 2, 0.0"})
    void derivativesAreThoseOfTheLoss(Output output, int hiddenLayers, double dropout) {
        Shape shape = new Shape(4, hiddenLayers, 6, output == Output.CLASSES ? 3 : 1);
        double[][] parameters = shape.initial(new SplittableRandom(1));
        double[][] gradients = shape.zeros();
        Network network = new Network(shape, ROWS);
        double[] inputs = new SplittableRandom(2).doubles(4 * ROWS, -1, 1).toArray();
        System.arraycopy(inputs, 0, network.inputs(), 0, inputs.length);

        network.forward(parameters, dropout, new SplittableRandom(3));
        for (int row = 0; row < ROWS; row++) {
            double[] values = output.values(network.outputs(), ROWS, row);
            for (int unit = 0; unit < values.length; unit++) {
                network.outputErrors()[unit * ROWS + row] = output.slope(values, unit, row % 3);
            }
        }
        network.backward(parameters, gradients);

        double step = 1e-6;
        for (int layer = 0; layer < shape.layers(); layer++) {
            for (int i = 0; i < shape.size(layer); i++) {
                double value = parameters[layer][i];
                parameters[layer][i] = value + step;
                double above = loss(network, parameters, output, dropout);
                parameters[layer][i] = value - step;
                double below = loss(network, parameters, output, dropout);
                parameters[layer][i] = value;
                assertThat(gradients[layer][i]).isCloseTo((above - below) / (2 * step), within(1e-7));
            }
        }
    }

    private static double loss(Network network, double[][] parameters, Output output, double dropout) {
        network.forward(parameters, dropout, new SplittableRandom(3));
        double loss = 0;
        for (int row = 0; row < ROWS; row++) {
            loss += output.loss(output.values(network.outputs(), ROWS, row), row % 3);
        }
        return loss;
    }
}
