// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import java.io.Serial;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.Instances;
import weka.core.Utils;

/**
 * Weka's {@link MultilayerPerceptron}, whose epochs run on arrays: the same weights, to the last bit. It takes the same options; with a
 * validation set, a network drawn by hand or resumed training it is Weka's own.
 */
public final class FastPerceptron extends MultilayerPerceptron {

    @Serial
    private static final long serialVersionUID = 1;

    /** Null if Weka's own code does the epochs. */
    private transient Backpropagation training;

    private transient Instances given;
    private transient int epoch;

    /** With Weka's default options. */
    public FastPerceptron() {}

    /** With the options of another model, which is not to be used any more. */
    public static FastPerceptron with(MultilayerPerceptron options) {
        FastPerceptron network = new FastPerceptron();
        network.setLearningRate(options.getLearningRate());
        network.setMomentum(options.getMomentum());
        network.setTrainingTime(options.getTrainingTime());
        network.setValidationSetSize(options.getValidationSetSize());
        network.setValidationThreshold(options.getValidationThreshold());
        network.setSeed(options.getSeed());
        network.setHiddenLayers(options.getHiddenLayers());
        network.setGUI(options.getGUI());
        network.setAutoBuild(options.getAutoBuild());
        network.setNominalToBinaryFilter(options.getNominalToBinaryFilter());
        network.setNormalizeNumericClass(options.getNormalizeNumericClass());
        network.setNormalizeAttributes(options.getNormalizeAttributes());
        network.setReset(options.getReset());
        network.setDecay(options.getDecay());
        network.setResume(options.getResume());
        network.setDebug(options.getDebug());
        network.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        network.setNumDecimalPlaces(options.getNumDecimalPlaces());
        network.setBatchSize(options.getBatchSize());
        return network;
    }

    /** Whether this class does the epochs of a model with such options, not Weka's own code. */
    public static boolean isTwinOf(MultilayerPerceptron options) {
        return options.getValidationSetSize() == 0
                && options.getAutoBuild()
                && !options.getGUI()
                && !options.getResume();
    }

    @Override
    public void initializeClassifier(Instances rows) throws Exception {
        super.initializeClassifier(rows);
        given = rows;
        epoch = 0;
        training = isTwinOf(this) ? NetworkLayers.of(this).orElse(null) : null;
    }

    @Override
    public boolean next() throws Exception {
        if (training == null) {
            return super.next();
        }
        epoch++;
        double rate = getLearningRate();
        double error = training.epoch(weight -> getDecay() ? rate * weight / epoch : rate * weight, getMomentum());
        if (Double.isInfinite(error) || Double.isNaN(error)) {
            startAgain(rate);
            return false;
        }
        return epoch < getTrainingTime();
    }

    /** A network that diverges is trained anew with half the rate, as far as its last epoch. */
    private void startAgain(double rate) throws Exception {
        if (!getReset()) {
            throw new ArithmeticException("Network cannot train. Try restarting with a smaller learning rate.");
        }
        if (rate <= Utils.SMALL) {
            throw new IllegalStateException("Learning rate got too small (" + rate + " <= " + Utils.SMALL + ")!");
        }
        setLearningRate(rate / 2);
        buildClassifier(given);
        setLearningRate(rate);
    }

    @Override
    public void done() throws Exception {
        super.done();
        training = null;
        given = null;
    }
}
