// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.List;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Linear regression by least squares with an L1 penalty (lasso: Tibshirani, JRSS B 58, 1996), an L2 penalty (ridge: Hoerl and Kennard,
 * Technometrics 12, 1970) or both (elastic net: Zou and Hastie, JRSS B 67, 2005). With {@code y} and the columns {@code x} at unit
 * variance, weighted by the rows' weights, it minimises half the mean squared error plus the penalty of {@link ElasticNetLearner}.
 */
public final class ElasticNetRegression extends ElasticNetLearner {

    private static final long serialVersionUID = 1L;

    private double targetScale = 1;

    /** Makes a learner with penalty strength 0.01, half of it L1. */
    public ElasticNetRegression() {}

    public String globalInfo() {
        return "Linear regression with L1 and L2 penalties, solved for a whole path of strengths. For more information see:\n\n"
                + getTechnicalInformation();
    }

    @Override
    Loss loss(Instances rows, double[] weights) {
        double[] targets = rows.attributeToDoubleArray(rows.classIndex());
        double mean = 0, variance = 0;
        for (int i = 0; i < targets.length; i++) {
            if (Double.isInfinite(targets[i])) {
                throw new IllegalArgumentException(
                        "the target of row " + (i + 1) + " is " + targets[i] + "; make it missing or a finite number");
            }
            mean += weights[i] * targets[i];
        }
        for (int i = 0; i < targets.length; i++) {
            variance += weights[i] * (targets[i] - mean) * (targets[i] - mean);
        }
        targetScale = standardizes() && variance > 0 ? Math.sqrt(variance) : 1;
        for (int i = 0; i < targets.length; i++) {
            targets[i] /= targetScale;
        }
        return new SquaredLoss(weights, targets, hasIntercept());
    }

    @Override
    double targetScale() {
        return targetScale;
    }

    @Override
    List<String> blockNames() {
        return List.of("coefficient");
    }

    @Override
    ElasticNetRegression emptyCopy() {
        ElasticNetRegression copy = new ElasticNetRegression();
        copy.targetScale = targetScale;
        return copy;
    }

    @Override
    public ElasticNetRegression at(int step) {
        return (ElasticNetRegression) super.at(step);
    }

    @Override
    public double classifyInstance(Instance row) {
        return predictors(row)[0];
    }

    @Override
    public Capabilities getCapabilities() {
        Capabilities result = super.getCapabilities();
        result.enable(Capability.NUMERIC_CLASS);
        result.enable(Capability.DATE_CLASS);
        return result;
    }

    /** Runs Weka's command line for this learner. */
    public static void main(String[] options) {
        runClassifier(new ElasticNetRegression(), options);
    }
}
