// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.functions.supportVector.SMOset;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.NominalToBinary;
import weka.filters.unsupervised.attribute.Normalize;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;
import weka.filters.unsupervised.attribute.Standardize;

/**
 * Weka's {@link SMO} with its machines trained on flat arrays: with an {@link RBFKernel} with a full cache, or a {@link PolyKernel} that is
 * not linear, the same multipliers and thresholds to the last bit. It takes the same options; with another kernel, or where the matrix
 * of the kernel would not fit into an eighth of the heap, it is Weka's own.
 */
public final class FastSmo extends SMO {

    @Serial
    private static final long serialVersionUID = 1;

    private transient MachineRows.Source source;
    private transient boolean filtersAreShared;

    /** With Weka's default options. */
    public FastSmo() {}

    /** With the options of another model, which is not to be used any more. */
    public static FastSmo with(SMO options) {
        FastSmo smo = new FastSmo();
        smo.setC(options.getC());
        smo.setEpsilon(options.getEpsilon());
        smo.setToleranceParameter(options.getToleranceParameter());
        smo.setFilterType(options.getFilterType());
        smo.setKernel(options.getKernel());
        smo.setBuildCalibrationModels(options.getBuildCalibrationModels());
        smo.setCalibrator(options.getCalibrator());
        smo.setNumFolds(options.getNumFolds());
        smo.setRandomSeed(options.getRandomSeed());
        smo.setChecksTurnedOff(options.getChecksTurnedOff());
        smo.setDebug(options.getDebug());
        smo.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        smo.setNumDecimalPlaces(options.getNumDecimalPlaces());
        smo.setBatchSize(options.getBatchSize());
        return smo;
    }

    /** Lets models with the same settings share what their machines are trained on. */
    public void setRows(MachineRows.Source source) {
        this.source = source;
    }

    @Override
    public void buildClassifier(Instances rows) throws Exception {
        filtersAreShared = false;
        if (!isFlat(getKernel())) {
            super.buildClassifier(rows);
            return;
        }
        if (!m_checksTurnedOff) {
            getCapabilities().testWithFail(rows);
        }
        MachineRows.Settings settings = new MachineRows.Settings(m_filterType, !m_checksTurnedOff, m_randomSeed);
        MachineRows encoded =
                source == null ? MachineRows.of(rows, settings, MachineRows.ROOM) : source.of(rows, settings);
        take(encoded);
        int classes = encoded.encoded().numClasses();
        m_classifiers = new BinarySMO[classes][classes];
        for (MachinePair pair : encoded.pairs()) {
            Machine machine = new Machine();
            machine.setKernel(unbuilt(getKernel()));
            m_classifiers[pair.first()][pair.second()] = machine;
            machine.build(pair);
        }
    }

    private void take(MachineRows encoded) {
        m_Missing = encoded.filter(ReplaceMissingValues.class);
        m_NominalToBinary = encoded.filter(NominalToBinary.class);
        m_Filter = encoded.filter(m_filterType == FILTER_STANDARDIZE ? Standardize.class : Normalize.class);
        m_classIndex = encoded.encoded().classIndex();
        m_classAttribute = encoded.encoded().classAttribute();
        m_KernelIsLinear = false;
        filtersAreShared = source != null;
    }

    @Override
    public double[] distributionForInstance(Instance row) throws Exception {
        takeOwnFilters();
        return super.distributionForInstance(row);
    }

    @Override
    public int[] obtainVotes(Instance row) throws Exception {
        takeOwnFilters();
        return super.obtainVotes(row);
    }

    /** A row that is sent through a filter changes it. */
    private void takeOwnFilters() throws Exception {
        if (filtersAreShared) {
            m_Missing = copy(m_Missing);
            m_NominalToBinary = copy(m_NominalToBinary);
            m_Filter = copy(m_Filter);
            filtersAreShared = false;
        }
    }

    @SuppressWarnings("unchecked") // a copy is of the same class
    private static <T extends Filter> T copy(T filter) throws Exception {
        return filter == null ? null : (T) Filter.makeCopy(filter);
    }

    private static boolean isFlat(Kernel kernel) {
        if (kernel.getClass() == PolyKernel.class) {
            PolyKernel polynomial = (PolyKernel) kernel;
            return polynomial.getExponent() != 1.0 || polynomial.getUseLowerOrder();
        }
        return kernel.getClass() == FastRbfKernel.class
                || (kernel.getClass() == RBFKernel.class && ((RBFKernel) kernel).getCacheSize() == 0);
    }

    /** A kernel with the same options that keeps no values: machines have rows of the matrix. */
    private static Kernel unbuilt(Kernel kernel) throws Exception {
        if (kernel instanceof RBFKernel radial) {
            return FastRbfKernel.with(radial);
        }
        PolyKernel polynomial = (PolyKernel) Kernel.makeCopy(kernel);
        polynomial.setCacheSize(-1);
        return polynomial;
    }

    /** The machine of two classes. */
    private final class Machine extends BinarySMO {

        @Serial
        private static final long serialVersionUID = 1;

        void build(MachinePair pair) throws Exception {
            Instances rows = pair.rows();
            double[] signs = new double[rows.numInstances()];
            double[] bounds = new double[signs.length];
            double sum = 0;
            for (int i = 0; i < signs.length; i++) {
                signs[i] = (int) rows.get(i).classValue() == pair.second() ? 1 : -1;
                bounds[i] = m_C * rows.get(i).weight();
                sum += signs[i];
            }
            boolean oneClass = Math.abs(sum) == signs.length;
            if (oneClass || FastRbfKernel.rowsInShareOfHeap(signs.length) < signs.length) {
                buildClassifier(rows, pair.first(), pair.second(), m_fitCalibratorModels, m_numFolds, m_randomSeed);
                return;
            }
            KernelRows values = values(pair);
            MachineSolver solver = new MachineSolver(values, signs, bounds, m_tol, m_eps);
            solver.solve();
            m_data = rows;
            m_class = signs;
            m_sumOfWeights = rows.sumOfWeights();
            take(solver);
            m_nEvals = (long) values.made() * values.size();
            if (m_fitCalibratorModels && m_numFolds > 0) {
                fitCalibrator(rows, pair.first(), pair.second(), m_numFolds, new Random(m_randomSeed));
            } else if (m_fitCalibratorModels) {
                calibrate(values, pair);
            }
        }

        /** The values between training rows, where the kernel itself is for rows to predict. */
        private KernelRows values(MachinePair pair) throws Exception {
            RowProducts products = pair.products();
            if (m_kernel instanceof PolyKernel polynomial) {
                m_kernel.buildKernel(pair.rows());
                double exponent = polynomial.getExponent();
                boolean lowerOrder = polynomial.getUseLowerOrder();
                return pair.kernel(
                        List.of(exponent, lowerOrder), () -> new PolynomialRows(products, exponent, lowerOrder));
            }
            FastRbfKernel radial = (FastRbfKernel) m_kernel;
            radial.predictBy(pair.rows(), products.squares());
            return pair.kernel(radial.getGamma(), () -> new RadialRows(products, radial.getGamma()));
        }

        private void take(MachineSolver solver) {
            m_alpha = solver.multipliers();
            m_bUp = solver.upper();
            m_bLow = solver.lower();
            m_b = (m_bLow + m_bUp) / 2.0;
            m_supportVectors = new SMOset(m_alpha.length);
            for (int age = solver.support().size() - 1; age >= 0; age--) {
                m_supportVectors.insert(solver.support().get(age));
            }
        }

        /** Fits the calibrator to what the machine says about its training rows, as if they were new. */
        private void calibrate(KernelRows values, MachinePair pair) throws Exception {
            double[] outputs = new double[m_class.length];
            for (int i = m_supportVectors.getNext(-1); i != -1; i = m_supportVectors.getNext(i)) {
                values.addTo(outputs, i, m_class[i] * m_alpha[i]);
            }
            Attribute label = m_data.classAttribute();
            ArrayList<Attribute> attributes = new ArrayList<>(List.of(
                    new Attribute("pred"),
                    new Attribute("class", List.of(label.value(pair.first()), label.value(pair.second())))));
            m_calibrationDataHeader = new Instances("data", attributes, outputs.length);
            m_calibrationDataHeader.setClassIndex(1);
            for (int i = 0; i < outputs.length; i++) {
                double[] calibration = {outputs[i] - m_b, m_class[i] == 1 ? 1 : 0};
                m_calibrationDataHeader.add(new DenseInstance(m_data.get(i).weight(), calibration));
            }
            m_calibrator = Substitutes.of(AbstractClassifier.makeCopy(getCalibrator()));
            m_calibrator.buildClassifier(m_calibrationDataHeader);
        }
    }
}
