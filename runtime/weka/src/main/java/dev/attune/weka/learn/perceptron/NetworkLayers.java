// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.neural.LinearUnit;
import weka.classifiers.functions.neural.NeuralConnection;
import weka.classifiers.functions.neural.NeuralNode;
import weka.classifiers.functions.neural.SigmoidUnit;
import weka.core.Instance;
import weka.core.Instances;

/** Reads the layers of a network that is about to be trained, and the rows that it would be trained on. */
final class NetworkLayers {

    private static final ModelField NO_NETWORK = ModelField.of(MultilayerPerceptron.class, "m_useDefaultModel");
    private static final ModelField ROWS = ModelField.of(MultilayerPerceptron.class, "m_instances");
    private static final ModelField OUTPUTS = ModelField.of(MultilayerPerceptron.class, "m_outputs");
    private static final ModelField RANGES = ModelField.of(MultilayerPerceptron.class, "m_attributeRanges");
    private static final ModelField BASES = ModelField.of(MultilayerPerceptron.class, "m_attributeBases");
    /** Of an end of the network: the attribute that it passes on. */
    private static final ModelField ATTRIBUTE = ModelField.of(OUTPUTS.element(), "m_link");

    private final Deque<Layer> layers = new ArrayDeque<>();

    private NetworkLayers() {}

    /** Empty if the units are not in layers, or cannot be read. */
    static Optional<Backpropagation> of(MultilayerPerceptron network) {
        try {
            return Optional.of(new NetworkLayers().read(network));
        } catch (UnreadableModelException left) {
            return Optional.empty();
        }
    }

    private Backpropagation read(MultilayerPerceptron network) throws UnreadableModelException {
        Instances rows = ROWS.get(network, Instances.class);
        if (NO_NETWORK.get(network, Boolean.class) || rows.isEmpty()) {
            throw new UnreadableModelException("no network, or no rows");
        }
        NeuralConnection[] ends = OUTPUTS.get(network, NeuralConnection[].class);
        NeuralNode[] units = new NeuralNode[ends.length];
        for (int c = 0; c < ends.length; c++) {
            units[c] = node(only(ends[c]));
        }
        NeuralConnection[] below = add(units);
        while (below[0] instanceof NeuralNode) {
            NeuralNode[] layer = new NeuralNode[below.length];
            for (int u = 0; u < layer.length; u++) {
                layer[u] = node(below[u]);
                requireOutputs(layer[u], units);
            }
            units = layer;
            below = add(units);
        }
        double[] weights = rows.stream().mapToDouble(Instance::weight).toArray();
        return new Backpropagation(cells(rows, below), weights, layers.toArray(Layer[]::new), goal(network, rows));
    }

    private static NeuralConnection only(NeuralConnection end) throws UnreadableModelException {
        if (end.getNumInputs() != 1) {
            throw new UnreadableModelException("an output of " + end.getNumInputs() + " units");
        }
        return end.getInputs()[0];
    }

    private static NeuralNode node(NeuralConnection unit) throws UnreadableModelException {
        if (unit instanceof NeuralNode node) {
            return node;
        }
        throw new UnreadableModelException("a layer of units and attributes");
    }

    /** Weka sums errors in this order. */
    private static void requireOutputs(NeuralNode unit, NeuralNode[] above) throws UnreadableModelException {
        NeuralConnection[] outputs = Arrays.copyOf(unit.getOutputs(), unit.getNumOutputs());
        if (!Arrays.equals(outputs, above)) {
            throw new UnreadableModelException("a unit that passes over a layer");
        }
    }

    /** Adds a layer below those that are there, and gives what all its units take in. */
    private NeuralConnection[] add(NeuralNode[] units) throws UnreadableModelException {
        NeuralConnection[] inputs = inputs(units[0]);
        Class<?> method = units[0].getMethod().getClass();
        for (NeuralNode unit : units) {
            if (inputs.length == 0
                    || !Arrays.equals(inputs(unit), inputs)
                    || unit.getMethod().getClass() != method
                    || (method != SigmoidUnit.class && method != LinearUnit.class)) {
                throw new UnreadableModelException("units of a layer that are not alike");
            }
        }
        layers.addFirst(new Layer(units, inputs.length, method == SigmoidUnit.class));
        return inputs;
    }

    private static NeuralConnection[] inputs(NeuralNode unit) {
        return Arrays.copyOf(unit.getInputs(), unit.getNumInputs());
    }

    /** What the ends of the network pass on, row by row; zero where missing. */
    private static double[] cells(Instances rows, NeuralConnection[] ends) throws UnreadableModelException {
        double[] cells = new double[rows.size() * ends.length];
        for (int k = 0; k < ends.length; k++) {
            int attribute = ATTRIBUTE.get(ends[k], Integer.class);
            for (int i = 0; i < rows.size(); i++) {
                double value = rows.get(i).value(attribute);
                cells[i * ends.length + k] = Double.isNaN(value) ? 0 : value;
            }
        }
        return cells;
    }

    private static Backpropagation.Goal goal(MultilayerPerceptron network, Instances rows)
            throws UnreadableModelException {
        double[] truth = rows.attributeToDoubleArray(rows.classIndex());
        if (rows.classAttribute().isNominal()) {
            return (row, outputs, errors) -> {
                for (int c = 0; c < errors.length; c++) {
                    errors[c] = (truth[row] == c ? 1 : 0) - outputs[c];
                }
            };
        }
        if (!network.getNormalizeNumericClass()) {
            return (row, outputs, errors) -> errors[0] = truth[row] - outputs[0];
        }
        double range = RANGES.get(network, double[].class)[rows.classIndex()];
        double base = BASES.get(network, double[].class)[rows.classIndex()];
        return (row, outputs, errors) ->
                errors[0] = range == 0 ? 0 : (truth[row] - (outputs[0] * range + base)) / range;
    }
}
