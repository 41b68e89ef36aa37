// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import dev.attune.weka.learn.NumericEncoding;
import dev.attune.weka.learn.RowWeights;
import java.util.Locale;
import weka.classifiers.IterativeClassifier;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.TechnicalInformation;
import weka.core.TechnicalInformationHandler;
import weka.core.WeightedInstancesHandler;

/**
 * A perceptron with rectified hidden layers for classes or a number, trained by Adam on mini-batches, with dropout (Srivastava, Hinton,
 * Krizhevsky, Sutskever and Salakhutdinov, JMLR 15, 2014), weight decay, an L1 penalty and early stopping as its regularisation.
 * Attributes and a numeric target are brought to mean 0 and variance 1.
 *
 * <p>Epochs are a prefix: k calls of {@link #next} give the model of a fresh build with k epochs, bit for bit, and with {@link
 * #setResume} a finished model goes on where it was. {@link #initializeClassifier} always starts afresh. The same seed gives the same
 * model on any machine. A fitted model may be shared by threads.
 */
public final class DropoutPerceptron extends PerceptronOptions
        implements IterativeClassifier, WeightedInstancesHandler, TechnicalInformationHandler {

    private static final long serialVersionUID = 1L;

    private NumericEncoding encoding;
    private Standardisation inputScale;

    /** Of a numeric target; null for classes. */
    private Standardisation targetScale;

    private Output output;
    private Shape shape;
    private double[][] parameters;
    private int epochsDone;

    /** Null once training is done for good. */
    private Training training;

    /** Makes a learner with one hidden layer of 32 units and 100 epochs. */
    public DropoutPerceptron() {}

    public String globalInfo() {
        return "A neural network with dropout, weight decay and an L1 penalty, trained by Adam. For more information see:\n\n"
                + getTechnicalInformation();
    }

    @Override
    public void buildClassifier(Instances data) throws Exception {
        initializeClassifier(data);
        while (next()) {
            // an epoch each
        }
        done();
    }

    @Override
    public void initializeClassifier(Instances data) throws Exception {
        getCapabilities().testWithFail(data);
        Instances rows = new Instances(data);
        rows.deleteWithMissingClass();
        rows = RowWeights.positive(rows);
        double[] weights = RowWeights.shares(rows);
        encoding = NumericEncoding.of(rows);
        double[][] inputs = encoding.encode(rows);
        inputScale = Standardisation.of(inputs, weights);
        inputScale.apply(inputs);
        double[] targets = rows.attributeToDoubleArray(rows.classIndex());
        boolean classes = rows.classAttribute().isNominal();
        output = classes ? Output.CLASSES : Output.NUMBER;
        targetScale = classes ? null : scaled(targets, weights);
        shape = new Shape(encoding.columns(), getHiddenLayers(), getHiddenUnits(), classes ? rows.numClasses() : 1);
        training = new Training(
                shape,
                output,
                new Training.Rows(inputs, targets, weights),
                new Training.Settings(getSeed(), getMiniBatch(), getDropout(), getValidationShare(), getPatience()),
                new Adam(shape, getLearningRate(), getWeightDecay(), getL1()));
        keep();
    }

    private static Standardisation scaled(double[] targets, double[] weights) {
        double[][] column = {targets};
        for (double target : targets) {
            if (Double.isInfinite(target)) {
                throw new IllegalArgumentException("a target is " + target + "; make it missing or a finite number");
            }
        }
        Standardisation scale = Standardisation.of(column, weights);
        scale.apply(column);
        return scale;
    }

    private void keep() {
        parameters = training.parameters();
        epochsDone = training.epoch();
    }

    @Override
    public boolean next() {
        if (training == null) {
            throw new IllegalStateException("training is not under way: call initializeClassifier, "
                    + "or setResume(true) before a training that is to go on after done()");
        }
        if (training.epoch() >= getEpochs() || training.isOver()) {
            return false;
        }
        training.next();
        return true;
    }

    @Override
    public void done() {
        keep();
        if (!getResume()) {
            training = null;
        }
    }

    @Override
    public double[] distributionForInstance(Instance row) {
        if (parameters == null) {
            throw new IllegalStateException("DropoutPerceptron is not fitted yet: call buildClassifier first");
        }
        Network network = new Network(shape, 1);
        double[] inputs = network.inputs();
        encoding.encode(row, inputs);
        for (int j = 0; j < inputs.length; j++) {
            inputs[j] = inputScale.apply(j, inputs[j]);
        }
        network.forward(parameters);
        double[] values = output.values(network.outputs(), 1, 0);
        if (targetScale != null) {
            values[0] = values[0] * targetScale.scales()[0] + targetScale.centres()[0];
        }
        return values;
    }

    /** How many epochs the model was trained; fewer than allowed if it stopped early. */
    public int epochsDone() {
        return epochsDone;
    }

    @Override
    public Capabilities getCapabilities() {
        Capabilities result = super.getCapabilities();
        result.enable(Capability.NOMINAL_CLASS);
        result.enable(Capability.NUMERIC_CLASS);
        result.enable(Capability.DATE_CLASS);
        return result;
    }

    @Override
    public TechnicalInformation getTechnicalInformation() {
        TechnicalInformation source = new TechnicalInformation(TechnicalInformation.Type.ARTICLE);
        source.setValue(
                TechnicalInformation.Field.AUTHOR,
                "Nitish Srivastava and Geoffrey Hinton and Alex Krizhevsky and Ilya Sutskever and Ruslan Salakhutdinov");
        source.setValue(
                TechnicalInformation.Field.TITLE, "Dropout: A Simple Way to Prevent Neural Networks from Overfitting");
        source.setValue(TechnicalInformation.Field.JOURNAL, "Journal of Machine Learning Research");
        source.setValue(TechnicalInformation.Field.VOLUME, "15");
        source.setValue(TechnicalInformation.Field.YEAR, "2014");
        return source;
    }

    @Override
    public String toString() {
        if (parameters == null) {
            return "DropoutPerceptron: not fitted yet";
        }
        StringBuilder text = new StringBuilder("DropoutPerceptron\n");
        line(text, "trained for %d of %d epochs, dropout %s", epochsDone, getEpochs(), getDropout());
        for (int layer = 0; layer < shape.layers(); layer++) {
            int zeros = 0;
            double squares = 0;
            for (int i = 0; i < shape.weights(layer); i++) {
                double weight = parameters[layer][i];
                zeros += weight == 0 ? 1 : 0;
                squares += weight * weight;
            }
            line(
                    text,
                    "layer %d: %d inputs, %d %s units, %d of %d weights zero, norm %.4g",
                    layer + 1,
                    shape.unitsBefore(layer),
                    shape.units(layer),
                    layer < shape.hiddenLayers() ? "rectified" : output == Output.CLASSES ? "softmax" : "linear",
                    zeros,
                    shape.weights(layer),
                    Math.sqrt(squares));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... arguments) {
        text.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    /** Runs Weka's command line for this learner. */
    public static void main(String[] options) {
        runClassifier(new DropoutPerceptron(), options);
    }
}
