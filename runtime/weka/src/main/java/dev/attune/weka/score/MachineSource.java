// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.learn.FastRbfKernel;
import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.functions.supportVector.SMOset;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;

/** Reads {@link SMO} with a linear, a polynomial or an RBF kernel. */
final class MachineSource {

    private static final ModelField MISSING = ModelField.of(SMO.class, "m_Missing");
    private static final ModelField BINARY = ModelField.of(SMO.class, "m_NominalToBinary");
    private static final ModelField SCALE = ModelField.of(SMO.class, "m_Filter");
    private static final ModelField MACHINES = ModelField.of(SMO.class, "m_classifiers");
    private static final ModelField CALIBRATOR = ModelField.of(SMO.BinarySMO.class, "m_calibrator");
    private static final ModelField CALIBRATION = ModelField.of(SMO.BinarySMO.class, "m_calibrationDataHeader");
    private static final ModelField WEIGHT = ModelField.of(SMO.BinarySMO.class, "m_sumOfWeights");
    private static final ModelField ALPHAS = ModelField.of(SMO.BinarySMO.class, "m_alpha");
    private static final ModelField WEIGHTS = ModelField.of(SMO.BinarySMO.class, "m_sparseWeights");
    private static final ModelField PLACES = ModelField.of(SMO.BinarySMO.class, "m_sparseIndices");
    private static final ModelField THRESHOLD = ModelField.of(SMO.BinarySMO.class, "m_b");
    private static final ModelField SIGNS = ModelField.of(SMO.BinarySMO.class, "m_class");
    private static final ModelField SUPPORT = ModelField.of(SMO.BinarySMO.class, "m_supportVectors");
    private static final ModelField ROWS = ModelField.of(SMO.BinarySMO.class, "m_data");

    private final SMO model;
    private final LinearColumns columns;
    /** Null if the machines are linear. */
    private final SupportVectors vectors;

    private MachineSource(SMO model, LinearColumns columns, SupportVectors vectors) {
        this.model = model;
        this.columns = columns;
        this.vectors = vectors;
    }

    static FlatModel read(SMO model, Instances header) throws UnreadableModelException {
        SMO.BinarySMO[][] machines = MACHINES.get(model, SMO.BinarySMO[][].class);
        Filter missing = MISSING.get(model, Filter.class);
        Scaling scaling = Scaling.of((Filter) SCALE.find(model));
        LinearColumns columns = LinearColumns.behind(header, missing, (Filter) BINARY.find(model))
                .scaled(scaling);
        SupportVectors vectors = isLinear(model.getKernel()) ? null : new SupportVectors(kernel(model.getKernel()));
        MachineSource source = new MachineSource(model, columns, vectors);
        List<FlatMachines.Pair> pairs = new ArrayList<>();
        for (int first = 0; first < machines.length; first++) {
            for (int second = first + 1; second < machines.length; second++) {
                SMO.BinarySMO machine = machines[first][second];
                boolean trained = ALPHAS.find(machine) != null || WEIGHTS.find(machine) != null;
                if (trained) {
                    pairs.add(source.pair(machine, first, second));
                }
            }
        }
        if (pairs.isEmpty()) {
            throw new UnreadableModelException("rows of one class only");
        }
        if (vectors != null) {
            vectors.close(columns.count());
        }
        return new FlatMachines(header.numClasses(), columns, vectors, pairs, model.getBuildCalibrationModels());
    }

    private static boolean isLinear(Kernel kernel) {
        return kernel.getClass() == PolyKernel.class
                && ((PolyKernel) kernel).getExponent() == 1.0
                && !((PolyKernel) kernel).getUseLowerOrder();
    }

    private static SupportVectors.Kernel kernel(Kernel kernel) throws UnreadableModelException {
        if (kernel.getClass() == RBFKernel.class || kernel.getClass() == FastRbfKernel.class) {
            return SupportVectors.radial(((RBFKernel) kernel).getGamma());
        }
        if (kernel.getClass() == PolyKernel.class) {
            PolyKernel polynomial = (PolyKernel) kernel;
            return SupportVectors.polynomial(polynomial.getExponent(), polynomial.getUseLowerOrder());
        }
        throw new UnreadableModelException("unknown kernel " + kernel.getClass());
    }

    private FlatMachines.Pair pair(SMO.BinarySMO machine, int first, int second) throws UnreadableModelException {
        double threshold = THRESHOLD.get(machine, Double.class);
        FlatModel calibrator = null;
        if (model.getBuildCalibrationModels()) {
            Instances calibration = CALIBRATION.get(machine, Instances.class);
            calibrator = CompiledScorer.read(CALIBRATOR.get(machine, Classifier.class), calibration);
        }
        double weight = WEIGHT.get(machine, Double.class);
        Terms terms = vectors == null ? linear(machine) : supported(machine);
        int[] places = terms.places().stream().mapToInt(Integer::intValue).toArray();
        double[] factors =
                terms.factors().stream().mapToDouble(Double::doubleValue).toArray();
        return new FlatMachines.Pair(first, second, places, factors, threshold, calibrator, weight);
    }

    /** What a machine adds up: columns, or vectors, and what each is multiplied by. */
    private record Terms(List<Integer> places, List<Double> factors) {

        void add(int place, double factor) {
            places.add(place);
            factors.add(factor);
        }
    }

    private Terms linear(SMO.BinarySMO machine) throws UnreadableModelException {
        int[] attributes = PLACES.get(machine, int[].class);
        double[] weights = WEIGHTS.get(machine, double[].class);
        Terms terms = new Terms(new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] != columns.label()) {
                terms.add(columns.column(attributes[i]), weights[i]);
            }
        }
        return terms;
    }

    private Terms supported(SMO.BinarySMO machine) throws UnreadableModelException {
        double[] alphas = ALPHAS.get(machine, double[].class);
        double[] signs = SIGNS.get(machine, double[].class);
        SMOset support = SUPPORT.get(machine, SMOset.class);
        Terms terms = new Terms(new ArrayList<>(), new ArrayList<>());
        for (int i = support.getNext(-1); i != -1; i = support.getNext(i)) {
            Instance row = ROWS.get(machine, Instances.class).get(i);
            if (!(row instanceof DenseInstance)) {
                throw new UnreadableModelException("a sparse support vector");
            }
            terms.add(vectors.place(row), signs[i] * alphas[i]);
        }
        return terms;
    }
}
