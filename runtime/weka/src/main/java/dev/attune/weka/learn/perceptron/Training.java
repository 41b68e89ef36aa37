// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A network on its way: rows, parameters and all that the next epoch depends on. Each epoch has a random stream of its own, a function
 * of seed and epoch, so that stopping and going on changes nothing.
 */
final class Training implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Rows and settings of a training; inputs by column, then row; weights with sum 1. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Rows(double[][] inputs, double[] targets, double[] weights) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    record Settings(int seed, int batch, double dropout, double validationShare, int patience) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    private static final int SEED_BITS = 32;

    private final Shape shape;
    private final Output output;
    private final Rows rows;
    private final Settings settings;
    private final Adam adam;
    private final double[][] parameters;

    /** Rows to train on, shuffled anew for each epoch, from the order of the epoch before. */
    private final int[] order;

    /** Rows to validate on; none without early stopping. */
    private final int[] held;

    private double[][] best;
    private double leastLoss = Double.POSITIVE_INFINITY;
    private int epochsSinceBest;
    private int epoch;
    private transient Network full;
    private transient Network rest;
    private transient double[][] gradients;

    Training(Shape shape, Output output, Rows rows, Settings settings, Adam adam) {
        this.shape = shape;
        this.output = output;
        this.rows = rows;
        this.settings = settings;
        this.adam = adam;
        SplittableRandom random = random();
        parameters = shape.initial(random);
        int[] all = new int[rows.targets().length];
        Arrays.setAll(all, i -> i);
        if (settings.validationShare() > 0) {
            shuffle(all, random);
        }
        int validation = (int) (settings.validationShare() * all.length);
        order = Arrays.copyOf(all, all.length - validation);
        held = Arrays.copyOfRange(all, order.length, all.length);
        allocate();
    }

    private void allocate() {
        full = new Network(shape, Math.min(settings.batch(), order.length));
        int remaining = order.length % full.rows();
        rest = remaining == 0 ? null : new Network(shape, remaining);
        gradients = shape.zeros();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        allocate();
    }

    private SplittableRandom random() {
        // seeds in a row make streams that overlap; what the first gives does not
        return new SplittableRandom(new SplittableRandom(((long) settings.seed() << SEED_BITS) + epoch).nextLong());
    }

    private static void shuffle(int[] values, SplittableRandom random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }

    int epoch() {
        return epoch;
    }

    /** Whether the validation loss has not improved for as many epochs as it may. */
    boolean isOver() {
        return held.length > 0 && epochsSinceBest >= settings.patience();
    }

    /** The parameters with the least validation loss, or the last ones without validation. */
    double[][] parameters() {
        double[][] chosen = best == null ? parameters : best;
        return Arrays.stream(chosen).map(double[]::clone).toArray(double[][]::new);
    }

    /** Goes once through all rows. */
    void next() {
        epoch++;
        SplittableRandom random = random();
        shuffle(order, random);
        for (int from = 0; from < order.length; from += full.rows()) {
            Network network = order.length - from >= full.rows() ? full : rest;
            load(network, order, from);
            network.forward(parameters, settings.dropout(), random);
            setErrors(network, from);
            network.backward(parameters, gradients);
            adam.step(parameters, gradients);
        }
        if (held.length > 0) {
            validate();
        }
    }

    private void load(Network network, int[] chosen, int from) {
        double[] inputs = network.inputs();
        for (int j = 0; j < rows.inputs().length; j++) {
            double[] column = rows.inputs()[j];
            for (int r = 0; r < network.rows(); r++) {
                inputs[j * network.rows() + r] = column[chosen[from + r]];
            }
        }
    }

    private void setErrors(Network network, int from) {
        double[] errors = network.outputErrors();
        for (int r = 0; r < network.rows(); r++) {
            int row = order[from + r];
            double[] values = output.values(network.outputs(), network.rows(), r);
            double weight = rows.weights()[row] * rows.weights().length / network.rows();
            for (int unit = 0; unit < values.length; unit++) {
                errors[unit * network.rows() + r] = weight * output.slope(values, unit, rows.targets()[row]);
            }
        }
    }

    private void validate() {
        Network network = new Network(shape, held.length);
        load(network, held, 0);
        network.forward(parameters);
        double loss = 0;
        for (int r = 0; r < held.length; r++) {
            double[] values = output.values(network.outputs(), held.length, r);
            loss += rows.weights()[held[r]] * output.loss(values, rows.targets()[held[r]]);
        }
        epochsSinceBest++;
        if (loss < leastLoss) {
            leastLoss = loss;
            epochsSinceBest = 0;
            best = Arrays.stream(parameters).map(double[]::clone).toArray(double[][]::new);
        }
    }
}
