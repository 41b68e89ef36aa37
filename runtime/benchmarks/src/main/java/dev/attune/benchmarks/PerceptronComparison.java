// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.learn.perceptron.DropoutPerceptron;
import dev.attune.weka.learn.perceptron.FastPerceptron;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import weka.classifiers.Classifier;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Accuracy of {@link DropoutPerceptron} and Weka's {@link MultilayerPerceptron} after equal tuning: for each of three outer folds, trial
 * 0 is the learner's default and the others are drawn at random; the trial with the best accuracy on a held-out third of the training
 * rows is fitted to all of them and scored on the fold. Same folds, same number of trials, same bound on epochs. Weka's
 * learner is trained as its twin {@link FastPerceptron}, which has the same weights. The difference's standard error is corrected for the
 * overlap of the training sets.
 */
public final class PerceptronComparison {

    private static final int OUTER = 3, MOST_EPOCHS = 200;

    private PerceptronComparison() {}

    /** Arguments: the number of trials, the seed of folds and draws, then the data sets. */
    public static void main(String[] arguments) throws Exception {
        int trials = Integer.parseInt(arguments[0]);
        int seed = Integer.parseInt(arguments[1]);
        System.out.println("| data | DropoutPerceptron | MultilayerPerceptron | difference |");
        System.out.println("|---|---|---|---|");
        for (String name : List.of(arguments).subList(2, arguments.length)) {
            double[] own =
                    accuracies(name, seed, trials, PerceptronComparison::dropoutPerceptron, new DropoutPerceptron());
            double[] weka =
                    accuracies(name, seed, trials, PerceptronComparison::multilayerPerceptron, new FastPerceptron());
            FoldDifference difference = FoldDifference.of(own, weka);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %+.2f ± %.2f |%n",
                    name,
                    Arrays.stream(own).average().orElseThrow(),
                    Arrays.stream(weka).average().orElseThrow(),
                    difference.mean(),
                    difference.standardError());
        }
    }

    /** In per cent, on each outer fold. */
    private static double[] accuracies(
            String name, int seed, int trials, Function<SplittableRandom, Classifier> draw, Classifier standard)
            throws Exception {
        Instances rows = new Instances(DataSets.load(name).rows());
        rows.randomize(new Random(seed));
        rows.stratify(OUTER);
        double[] accuracies = new double[OUTER];
        for (int fold = 0; fold < OUTER; fold++) {
            Instances train = rows.trainCV(OUTER, fold, new Random(fold));
            Instances test = rows.testCV(OUTER, fold);
            Classifier best = best(train, trials, draw, standard, new SplittableRandom(OUTER * (seed - 1) + fold));
            best.buildClassifier(train);
            accuracies[fold] = 100 * correct(best, test) / test.numInstances();
        }
        return accuracies;
    }

    private static Classifier best(
            Instances train,
            int trials,
            Function<SplittableRandom, Classifier> draw,
            Classifier standard,
            SplittableRandom random)
            throws Exception {
        Classifier best = null;
        double most = -1;
        for (int trial = 0; trial < trials; trial++) {
            Classifier candidate = trial == 0 ? standard : draw.apply(random);
            double score = innerScore(candidate, train);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double innerScore(Classifier learner, Instances train) throws Exception {
        Instances inner = new Instances(train);
        inner.stratify(OUTER);
        learner.buildClassifier(inner.trainCV(OUTER, 0, new Random(0)));
        return correct(learner, inner.testCV(OUTER, 0));
    }

    private static double correct(Classifier learner, Instances rows) throws Exception {
        int correct = 0;
        for (Instance row : rows) {
            correct += learner.classifyInstance(row) == row.classValue() ? 1 : 0;
        }
        return correct;
    }

    private static Classifier dropoutPerceptron(SplittableRandom random) {
        DropoutPerceptron learner = new DropoutPerceptron();
        learner.setEpochs(random.nextInt(20, MOST_EPOCHS + 1));
        learner.setHiddenUnits((int) logarithmic(random, 8, 128));
        learner.setHiddenLayers(random.nextInt(1, 3));
        learner.setLearningRate(logarithmic(random, 1e-3, 3e-2));
        learner.setDropout(0.6 * random.nextDouble());
        learner.setWeightDecay(logarithmic(random, 1e-4, 0.5));
        return learner;
    }

    private static Classifier multilayerPerceptron(SplittableRandom random) {
        MultilayerPerceptron learner = new FastPerceptron();
        learner.setTrainingTime(random.nextInt(20, MOST_EPOCHS + 1));
        learner.setHiddenLayers(Integer.toString((int) logarithmic(random, 4, 64)));
        learner.setLearningRate(logarithmic(random, 1e-3, 0.5));
        learner.setMomentum(0.95 * random.nextDouble());
        learner.setDecay(random.nextBoolean());
        return learner;
    }

    private static double logarithmic(SplittableRandom random, double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }
}
