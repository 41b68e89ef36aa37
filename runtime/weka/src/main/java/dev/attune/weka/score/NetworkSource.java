// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.neural.LinearUnit;
import weka.classifiers.functions.neural.NeuralConnection;
import weka.classifiers.functions.neural.NeuralNode;
import weka.classifiers.functions.neural.SigmoidUnit;
import weka.classifiers.rules.ZeroR;
import weka.core.Instances;
import weka.filters.Filter;

/** Reads {@link MultilayerPerceptron}. */
final class NetworkSource {

    private static final ModelField NO_NETWORK = ModelField.of(MultilayerPerceptron.class, "m_useDefaultModel");
    private static final ModelField PRIOR = ModelField.of(MultilayerPerceptron.class, "m_ZeroR");
    private static final ModelField ENCODES = ModelField.of(MultilayerPerceptron.class, "m_useNomToBin");
    private static final ModelField BINARY = ModelField.of(MultilayerPerceptron.class, "m_nominalToBinaryFilter");
    private static final ModelField RANGES = ModelField.of(MultilayerPerceptron.class, "m_attributeRanges");
    private static final ModelField BASES = ModelField.of(MultilayerPerceptron.class, "m_attributeBases");
    private static final ModelField OUTPUTS = ModelField.of(MultilayerPerceptron.class, "m_outputs");
    private static final ModelField TRAINED = ModelField.of(MultilayerPerceptron.class, "m_instances");
    /** Of an end of the network: the attribute that it passes on. */
    private static final ModelField ATTRIBUTE = ModelField.of(OUTPUTS.element(), "m_link");

    private final LinearColumns columns;
    private final List<FlatNetwork.Unit> units = new ArrayList<>();
    /** Where a unit or an end is among the columns and the units behind them. */
    private final IdentityHashMap<NeuralConnection, Integer> places = new IdentityHashMap<>();

    private NetworkSource(LinearColumns columns) {
        this.columns = columns;
    }

    static FlatModel read(MultilayerPerceptron model, Instances header) throws UnreadableModelException {
        TRAINED.get(model, Instances.class);
        if (NO_NETWORK.get(model, Boolean.class)) {
            throw new UnreadableModelException("no attributes, and no network");
        }
        boolean encodes = ENCODES.get(model, Boolean.class);
        LinearColumns columns = LinearColumns.behind(header, encodes ? BINARY.get(model, Filter.class) : null);
        double[] ranges = RANGES.get(model, double[].class);
        double[] bases = BASES.get(model, double[].class);
        if (model.getNormalizeAttributes()) {
            columns = columns.scaled(Scaling.of(bases, ranges));
        }
        boolean nominal = header.classAttribute().isNominal();
        boolean normalized = !nominal && model.getNormalizeNumericClass();
        double[] denormalized = normalized ? new double[] {ranges[columns.label()], bases[columns.label()]} : null;
        NetworkSource source = new NetworkSource(columns.missingAs(0));
        NeuralConnection[] ends = OUTPUTS.get(model, NeuralConnection[].class);
        int[][] outputs = new int[header.numClasses()][];
        for (int c = 0; c < outputs.length; c++) {
            outputs[c] = source.inputs(ends[c]);
        }
        double[] prior = nominal ? prior(model) : null;
        return new FlatNetwork(
                source.columns, source.units.toArray(FlatNetwork.Unit[]::new), outputs, denormalized, prior);
    }

    private static double[] prior(MultilayerPerceptron model) throws UnreadableModelException {
        try {
            // it looks at no row
            return PRIOR.get(model, ZeroR.class).distributionForInstance(null);
        } catch (UnreadableModelException unreadable) {
            throw unreadable;
        } catch (Exception failed) {
            throw new UnreadableModelException("no shares of the classes: " + failed.getMessage());
        }
    }

    private int[] inputs(NeuralConnection unit) throws UnreadableModelException {
        int[] inputs = new int[unit.getNumInputs()];
        for (int n = 0; n < inputs.length; n++) {
            inputs[n] = place(unit.getInputs()[n]);
        }
        return inputs;
    }

    private int place(NeuralConnection from) throws UnreadableModelException {
        Integer known = places.get(from);
        if (known != null) {
            return known;
        }
        int place;
        if (from instanceof NeuralNode node) {
            int[] inputs = inputs(node);
            boolean sigmoid = node.getMethod().getClass() == SigmoidUnit.class;
            if (!sigmoid && node.getMethod().getClass() != LinearUnit.class) {
                throw new UnreadableModelException(
                        "unknown unit " + node.getMethod().getClass());
            }
            units.add(new FlatNetwork.Unit(inputs, node.getWeights().clone(), sigmoid));
            place = columns.count() + units.size() - 1;
        } else {
            place = columns.column(ATTRIBUTE.get(from, Integer.class));
        }
        places.put(from, place);
        return place;
    }
}
