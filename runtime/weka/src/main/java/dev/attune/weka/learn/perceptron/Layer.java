// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import weka.classifiers.functions.neural.NeuralNode;

/**
 * A layer of one of Weka's networks as arrays, whose units all take in the same. Sums have Weka's order. Not safe for several threads.
 */
final class Layer {

    /** Beyond, Weka takes a sigmoid to be zero or one. */
    private static final double STEEP = 45;

    private final NeuralNode[] nodes;
    private final int inputs;
    private final boolean sigmoid;
    private final double[] biases;
    private final double[] biasChanges;
    /** Unit by unit, and what the last row added to them. */
    private final double[] weights;

    private final double[] changes;
    /** What the units put out for the present row, and their errors. */
    final double[] values;

    final double[] errors;

    /** A copy of units with so many inputs each. */
    Layer(NeuralNode[] nodes, int inputs, boolean sigmoid) {
        this.nodes = nodes;
        this.inputs = inputs;
        this.sigmoid = sigmoid;
        biases = new double[nodes.length];
        biasChanges = new double[nodes.length];
        weights = new double[nodes.length * inputs];
        changes = new double[nodes.length * inputs];
        values = new double[nodes.length];
        errors = new double[nodes.length];
        for (int u = 0; u < nodes.length; u++) {
            biases[u] = nodes[u].getWeights()[0];
            biasChanges[u] = nodes[u].getChangeInWeights()[0];
            System.arraycopy(nodes[u].getWeights(), 1, weights, u * inputs, inputs);
            System.arraycopy(nodes[u].getChangeInWeights(), 1, changes, u * inputs, inputs);
        }
    }

    /** Gives the weights back to Weka's units. */
    void store() {
        for (int u = 0; u < nodes.length; u++) {
            nodes[u].getWeights()[0] = biases[u];
            nodes[u].getChangeInWeights()[0] = biasChanges[u];
            System.arraycopy(weights, u * inputs, nodes[u].getWeights(), 1, inputs);
            System.arraycopy(changes, u * inputs, nodes[u].getChangeInWeights(), 1, inputs);
        }
    }

    /** Computes the values from what the units take in, which begins at {@code at}. */
    void forward(double[] from, int at) {
        int u = 0;
        // four sums at a time, since each has to wait for its last addition
        for (; u + 4 <= values.length; u += 4) {
            four(u, from, at);
        }
        for (; u < values.length; u++) {
            double sum = biases[u];
            for (int i = 0; i < inputs; i++) {
                sum += from[at + i] * weights[u * inputs + i];
            }
            values[u] = sum;
        }
        for (u = 0; sigmoid && u < values.length; u++) {
            double value = values[u];
            values[u] = value < -STEEP ? 0 : value > STEEP ? 1 : 1 / (1 + Math.exp(-value));
        }
    }

    private void four(int u, double[] from, int at) {
        int first = u * inputs;
        int second = first + inputs;
        int third = second + inputs;
        int fourth = third + inputs;
        double a = biases[u];
        double b = biases[u + 1];
        double c = biases[u + 2];
        double d = biases[u + 3];
        for (int i = 0; i < inputs; i++) {
            double input = from[at + i];
            a += input * weights[first + i];
            b += input * weights[second + i];
            c += input * weights[third + i];
            d += input * weights[fourth + i];
        }
        values[u] = a;
        values[u + 1] = b;
        values[u + 2] = c;
        values[u + 3] = d;
    }

    /** Computes the errors from those of the layer that takes in this one. */
    void backward(Layer above) {
        for (int u = 0; u < errors.length; u++) {
            double error = 0;
            for (int n = 0; n < above.errors.length; n++) {
                error += above.errors[n] * above.weights[n * above.inputs + u];
            }
            errors[u] = error;
        }
        slope();
    }

    /** Makes the errors of what the units put out those of what they take in. */
    void slope() {
        for (int u = 0; sigmoid && u < errors.length; u++) {
            errors[u] *= values[u] * (1 - values[u]);
        }
    }

    /**
     * Takes a step against the errors.
     *
     * @return whether any unit has an error that is a number; others stay as they are
     */
    boolean update(double rate, double momentum, double[] from, int at) {
        boolean any = false;
        for (int u = 0; u < errors.length; u++) {
            if (Double.isNaN(errors[u])) {
                continue;
            }
            any = true;
            double step = rate * errors[u];
            double change = step + momentum * biasChanges[u];
            biases[u] += change;
            biasChanges[u] = change;
            step(step, momentum, u * inputs, from, at);
        }
        return any;
    }

    private void step(double step, double momentum, int to, double[] from, int at) {
        for (int i = 0; i < inputs; i++) {
            double change = step * from[at + i] + momentum * changes[to + i];
            weights[to + i] += change;
            changes[to + i] = change;
        }
    }
}
