// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.vector.VectorSupports;
import java.util.ArrayList;
import java.util.List;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Logistic regression with an L1 penalty, an L2 penalty or both (Friedman, Hastie and Tibshirani 2010, sections 3 and 4). For two
 * classes that occur it models the log-odds of the second; for more it has coefficients for each class, and of all that give the same
 * probabilities those with the smallest penalty. It minimises the mean negative log-likelihood of the weighted rows, with columns at
 * unit variance, plus the penalty of {@link ElasticNetLearner}. A class without rows gets probability 0.
 *
 * <p>Separable classes have no minimum without a penalty: the fit then ends where the likelihood's slope is below the tolerance.
 */
public final class ElasticNetLogistic extends ElasticNetLearner {

    private static final long serialVersionUID = 1L;

    /** Indices of the classes that occurred. */
    private int[] classes = {};

    private String[] classNames = {};
    private int declaredClasses;

    /** Makes a learner with penalty strength 0.01, half of it L1. */
    public ElasticNetLogistic() {}

    public String globalInfo() {
        return "Logistic regression with L1 and L2 penalties, for two or more classes, solved for a whole path of strengths."
                + " For more information see:\n\n" + getTechnicalInformation();
    }

    @Override
    Loss loss(Instances rows, double[] weights) {
        declaredClasses = rows.numClasses();
        int[] places = places(rows, weights);
        int[] targets = new int[weights.length];
        double[] isSecond = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            targets[i] = places[(int) rows.instance(i).classValue()];
            isSecond[i] = targets[i] == 1 ? 1 : 0;
        }
        return classes.length == 2
                ? new LogisticLoss(weights, isSecond, hasIntercept())
                : new SoftmaxLoss(weights, targets, classes.length, hasIntercept());
    }

    /** For each declared class its place among those with a row of positive weight (0 if it has none). */
    private int[] places(Instances rows, double[] weights) {
        boolean[] occurs = new boolean[declaredClasses];
        for (int i = 0; i < weights.length; i++) {
            occurs[(int) rows.instance(i).classValue()] |= weights[i] > 0;
        }
        int[] places = new int[declaredClasses];
        List<Integer> found = new ArrayList<>();
        for (int c = 0; c < declaredClasses; c++) {
            if (occurs[c]) {
                places[c] = found.size();
                found.add(c);
            }
        }
        classes = found.stream().mapToInt(Integer::intValue).toArray();
        classNames = found.stream().map(rows.classAttribute()::value).toArray(String[]::new);
        return places;
    }

    @Override
    double targetScale() {
        return 1;
    }

    @Override
    List<String> blockNames() {
        return classes.length == 2 ? List.of("log-odds of " + classNames[1]) : List.of(classNames);
    }

    @Override
    ElasticNetLogistic emptyCopy() {
        ElasticNetLogistic copy = new ElasticNetLogistic();
        copy.classes = classes;
        copy.classNames = classNames;
        copy.declaredClasses = declaredClasses;
        return copy;
    }

    @Override
    public ElasticNetLogistic at(int step) {
        return (ElasticNetLogistic) super.at(step);
    }

    @Override
    public double[] distributionForInstance(Instance row) {
        double[] predictors = predictors(row);
        double[] scores = classes.length == 2 ? new double[] {0, predictors[0]} : predictors;
        double largest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            largest = Math.max(largest, score);
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] -= largest;
        }
        VectorSupports.get().exp(scores, scores);
        double sum = 0;
        for (double score : scores) {
            sum += score;
        }
        double[] distribution = new double[declaredClasses];
        for (int k = 0; k < scores.length; k++) {
            distribution[classes[k]] = scores[k] / sum;
        }
        return distribution;
    }

    @Override
    public Capabilities getCapabilities() {
        Capabilities result = super.getCapabilities();
        result.enable(Capability.NOMINAL_CLASS);
        return result;
    }

    /** Runs Weka's command line for this learner. */
    public static void main(String[] options) {
        runClassifier(new ElasticNetLogistic(), options);
    }
}
