// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.functions.supportVector.SMOset;
import weka.core.Attribute;
import weka.core.DenseInstance;
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

    @Override
    public void buildClassifier(Instances rows) throws Exception {
        if (!isFlat(getKernel())) {
            super.buildClassifier(rows);
            return;
        }
        Instances encoded = encoded(rows);
        m_classIndex = encoded.classIndex();
        m_classAttribute = encoded.classAttribute();
        m_KernelIsLinear = false;
        int classes = encoded.numClasses();
        Random random = new Random(m_randomSeed);
        m_classifiers = new BinarySMO[classes][classes];
        for (int first = 0; first < classes; first++) {
            for (int second = first + 1; second < classes; second++) {
                Machine machine = new Machine();
                machine.setKernel(unbuilt(getKernel()));
                m_classifiers[first][second] = machine;
                Instances pair = ofTwoClasses(encoded, first, second);
                pair.randomize(random);
                machine.buildClassifier(pair, first, second, m_fitCalibratorModels, m_numFolds, m_randomSeed);
            }
        }
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

    /** The rows as Weka's own filters of this learner leave them, which are kept for the rows to predict. */
    private Instances encoded(Instances rows) throws Exception {
        Instances encoded = rows;
        m_Missing = null;
        m_NominalToBinary = null;
        m_Filter = null;
        if (!m_checksTurnedOff) {
            getCapabilities().testWithFail(rows);
            encoded = weighted(rows);
            m_Missing = new ReplaceMissingValues();
            encoded = behind(m_Missing, encoded);
            if (hasNominalAttributes(encoded)) {
                m_NominalToBinary = new NominalToBinary();
                encoded = behind(m_NominalToBinary, encoded);
            }
        }
        if (m_filterType != FILTER_NONE) {
            m_Filter = m_filterType == FILTER_STANDARDIZE ? new Standardize() : new Normalize();
            encoded = behind(m_Filter, encoded);
        }
        return encoded;
    }

    private static Instances behind(Filter filter, Instances rows) throws Exception {
        filter.setInputFormat(rows);
        return Filter.useFilter(rows, filter);
    }

    /** The rows that have a class and count. */
    private static Instances weighted(Instances rows) {
        Instances weighted = new Instances(rows, rows.numInstances());
        rows.stream().filter(row -> !row.classIsMissing() && row.weight() > 0).forEach(weighted::add);
        if (weighted.isEmpty()) {
            throw new IllegalArgumentException("no training row has a class and a weight above 0");
        }
        return weighted;
    }

    private static boolean hasNominalAttributes(Instances rows) {
        return IntStream.range(0, rows.numAttributes())
                .anyMatch(a -> a != rows.classIndex() && !rows.attribute(a).isNumeric());
    }

    /** The rows of one class, then those of another. */
    private static Instances ofTwoClasses(Instances rows, int first, int second) {
        Instances pair = new Instances(rows, rows.numInstances());
        for (int label : new int[] {first, second}) {
            rows.stream().filter(row -> (int) row.classValue() == label).forEach(pair::add);
        }
        return pair;
    }

    /** The machine of two classes. */
    private final class Machine extends BinarySMO {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        protected void buildClassifier(Instances rows, int first, int second, boolean calibrate, int folds, int seed)
                throws Exception {
            double[] signs = rows.stream()
                    .mapToDouble(row -> row.classValue() == second ? 1 : -1)
                    .toArray();
            double sum = Arrays.stream(signs).sum();
            boolean oneClass = Math.abs(sum) == signs.length;
            if (oneClass || FastRbfKernel.rowsInShareOfHeap(signs.length) < signs.length) {
                super.buildClassifier(rows, first, second, calibrate, folds, seed);
                return;
            }
            m_kernel.buildKernel(rows);
            KernelRows values = values(RowProducts.of(rows, 0));
            double[] bounds =
                    rows.stream().mapToDouble(row -> m_C * row.weight()).toArray();
            MachineSolver solver = new MachineSolver(values, signs, bounds, m_tol, m_eps);
            solver.solve();
            m_data = rows;
            m_class = signs;
            m_sumOfWeights = rows.sumOfWeights();
            take(solver);
            m_nEvals = (long) values.made() * values.size();
            m_kernel.clean();
            if (calibrate && folds > 0) {
                fitCalibrator(rows, first, second, folds, new Random(seed));
            } else if (calibrate) {
                calibrate(values, first, second);
            }
        }

        private KernelRows values(RowProducts products) {
            if (m_kernel instanceof PolyKernel polynomial) {
                return new PolynomialRows(products, polynomial.getExponent(), polynomial.getUseLowerOrder());
            }
            return new RadialRows(products, ((RBFKernel) m_kernel).getGamma());
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
        private void calibrate(KernelRows values, int first, int second) throws Exception {
            double[] outputs = new double[m_class.length];
            for (int i = m_supportVectors.getNext(-1); i != -1; i = m_supportVectors.getNext(i)) {
                values.addTo(outputs, i, m_class[i] * m_alpha[i]);
            }
            Attribute label = m_data.classAttribute();
            ArrayList<Attribute> attributes = new ArrayList<>(List.of(
                    new Attribute("pred"), new Attribute("class", List.of(label.value(first), label.value(second)))));
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
