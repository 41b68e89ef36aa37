// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AdamTest {

    private final Shape shape = new Shape(2, 0, 1, 1);

    @Test
    void theFirstStepsAreThoseOfThePaper() {
        double[][] parameters = {{1, 1, 1}};
        Adam adam = new Adam(shape, 0.1, 0, 0);

        adam.step(parameters, new double[][] {{2, -0.5, 0}});
        // corrected mean and root of the square are the gradient and its size: a step of the learning rate, whatever
        // the gradient
        assertThat(parameters[0]).containsExactly(new double[] {0.9, 1.1, 1}, within(1e-8));

        adam.step(parameters, new double[][] {{1, -0.5, 0}});
        // by hand: m = 0.9 * 0.2 + 0.1 = 0.28, over 1 - 0.81; v = 0.999 * 0.004 + 0.001 = 0.004996, over 1 - 0.998001
        double step = 0.1 * (0.28 / 0.19) / Math.sqrt(0.004996 / 0.001999);
        assertThat(parameters[0]).containsExactly(new double[] {0.9 - step, 1.2, 1}, within(1e-8));
    }

    @Test
    void decayShrinksWeightsByAShareAndL1ToZeroButNotBiases() {
        double[][] decayed = {{1, -2, 3}};
        new Adam(shape, 0.1, 0.5, 0).step(decayed, shape.zeros());
        assertThat(decayed[0]).containsExactly(new double[] {0.95, -1.9, 3}, within(1e-15));

        double[][] thresholded = {{0.04, -2, 3}};
        new Adam(shape, 0.1, 0, 0.5).step(thresholded, shape.zeros());
        assertThat(thresholded[0]).containsExactly(new double[] {0, -1.95, 3}, within(1e-15));
    }

    @Test
    void gradientsAreUsedUp() {
        double[][] gradients = {{1, 2, 3}};
        new Adam(shape, 0.1, 0, 0).step(shape.zeros(), gradients);
        assertThat(gradients[0]).containsOnly(0);
    }
}
