// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.learn.Neighbourhood;
import dev.attune.weka.learn.boost.FastAdaBoost;
import dev.attune.weka.learn.boost.FastLogitBoost;
import dev.attune.weka.learn.elasticnet.ElasticNetLearner;
import dev.attune.weka.learn.perceptron.DropoutPerceptron;
import dev.attune.weka.prepare.PreparedClassifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.IteratedSingleClassifierEnhancer;
import weka.classifiers.IterativeClassifier;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.AdditiveRegression;
import weka.classifiers.meta.Bagging;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.meta.RandomCommittee;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/**
 * One fit of a learner that holds every smaller one: the first 16 of 64 trees are a forest of 16, the model after 20 of 100 epochs
 * is that of 20 epochs, and the nearest of 50 neighbours are the nearest 5 and the others. Exactly so, since these learners draw
 * their random numbers part by part.
 */
final class PrefixFit {

    /** Ensembles whose parts are trained apart and vote. */
    private static final Set<Class<?>> VOTING = Set.of(RandomForest.class, Bagging.class, RandomCommittee.class);

    /** Ensembles whose next part depends on those before. */
    private static final Set<Class<?>> BOOSTING = Set.of(AdaBoostM1.class, LogitBoost.class, AdditiveRegression.class);

    private PrefixFit() {}

    /** The number of parts of an unfitted learner; empty if smaller ones cannot be read off it. */
    static OptionalInt size(Classifier learner) {
        if (learner instanceof PreparedClassifier prepared) {
            return size(prepared.getClassifier());
        }
        Class<?> type = learner.getClass();
        if (VOTING.contains(type) || BOOSTING.contains(type)) {
            return OptionalInt.of(((IteratedSingleClassifierEnhancer) learner).getNumIterations());
        }
        if (learner instanceof MultilayerPerceptron network && type == MultilayerPerceptron.class) {
            // with a validation set, what the last epoch does depends on the number of epochs
            boolean plain = network.getValidationSetSize() == 0 && !network.getGUI();
            return plain ? OptionalInt.of(network.getTrainingTime()) : OptionalInt.empty();
        }
        if (learner instanceof IBk knn && type == IBk.class && !knn.getCrossValidate()) {
            return OptionalInt.of(knn.getKNN());
        }
        if (learner instanceof DropoutPerceptron network) {
            return OptionalInt.of(network.getEpochs());
        }
        if (learner instanceof ElasticNetLearner net && net.getPathStep() > 0) {
            return OptionalInt.of(net.getPathStep());
        }
        return OptionalInt.empty();
    }

    /** Gives an unfitted learner that has a {@link #size} another one. */
    static void resize(Classifier learner, int size) {
        if (learner instanceof PreparedClassifier prepared) {
            resize(prepared.getClassifier(), size);
        } else if (learner instanceof IteratedSingleClassifierEnhancer ensemble) {
            ensemble.setNumIterations(size);
        } else if (learner instanceof MultilayerPerceptron network) {
            network.setTrainingTime(size);
        } else if (learner instanceof DropoutPerceptron network) {
            network.setEpochs(size);
        } else if (learner instanceof ElasticNetLearner net) {
            net.setPathStep(size);
        } else {
            ((IBk) learner).setKNN(size);
        }
    }

    /** The trees, rounds or epochs of an unfitted learner, which cost time, as neighbours do not; empty if it has none. */
    static OptionalInt iterations(Classifier learner) {
        Classifier last = learner instanceof PreparedClassifier prepared ? prepared.getClassifier() : learner;
        return last instanceof IBk ? OptionalInt.empty() : size(last);
    }

    /** Lets an unfitted learner train for a share of its {@link #iterations}, at least one; any other stays as it is. */
    static void shrink(Classifier learner, double share) {
        iterations(learner).ifPresent(count -> resize(learner, Math.max(1, (int) Math.round(share * count))));
    }

    static void check(Classifier learner, int[] sizes) {
        OptionalInt size = size(learner);
        boolean ascending = IntStream.range(1, sizes.length).allMatch(i -> sizes[i - 1] < sizes[i]);
        if (sizes.length == 0 || sizes[0] < 1 || !ascending || !size.equals(OptionalInt.of(sizes[sizes.length - 1]))) {
            throw new IllegalArgumentException("sizes: " + Arrays.toString(sizes)
                    + " do not ascend from 1 or more to the "
                    + (size.isPresent() ? size.getAsInt() + " of " : "size of a learner with prefixes, which is not ")
                    + learner.getClass().getSimpleName());
        }
    }

    /** Fits a fold's learner and gives its outputs for the test rows at each size, row by row. */
    static double[][] outputs(Fold fold, int[] sizes) throws Exception {
        Classifier learner = fold.learner();
        Instances train = fold.train();
        Instances test = fold.test();
        if (VOTING.contains(learner.getClass())) {
            return voting(fold.twin(), train, test, sizes);
        }
        if (learner instanceof IBk knn) {
            return neighbours(FastKnn.with(knn), fold, sizes);
        }
        if (learner instanceof ElasticNetLearner net) {
            net.buildClassifier(train);
            return each(sizes, size -> Predicted.outputs(net.at(size), test));
        }
        if (learner instanceof DropoutPerceptron network) {
            return epochs(network, train, test, sizes);
        }
        Classifier twin = fold.twin();
        if (twin instanceof FastLogitBoost boost) {
            boost.buildClassifier(train);
            return Predicted.each(test, sizes, (i, row) -> boost.distributions(row, sizes));
        }
        if (twin instanceof FastAdaBoost boost) {
            boost.buildClassifier(train);
            return boost.outputs(test, sizes);
        }
        return iterated(twin, train, test, sizes);
    }

    /** The outputs of a fitted learner at one size, row by row. */
    private interface SizeOutputs {

        double[] of(int size) throws Exception;
    }

    private static double[][] each(int[] sizes, SizeOutputs outputs) throws Exception {
        double[][] all = new double[sizes.length][];
        for (int s = 0; s < sizes.length; s++) {
            all[s] = outputs.of(sizes[s]);
        }
        return all;
    }

    private static double[][] epochs(DropoutPerceptron network, Instances train, Instances test, int[] sizes)
            throws Exception {
        // between two epochs it may be asked for predictions
        network.setResume(true);
        network.initializeClassifier(train);
        int[] done = new int[1];
        return each(sizes, size -> {
            while (done[0] < size && network.next()) {
                done[0]++;
            }
            network.done();
            return Predicted.outputs(network, test);
        });
    }

    private static double[][] neighbours(FastKnn knn, Fold fold, int[] sizes) throws Exception {
        knn.buildClassifier(fold.train());
        Optional<Neighbourhood> shared = fold.neighbours(knn);
        if (shared.isEmpty()) {
            return Predicted.each(fold.test(), sizes, (i, row) -> knn.distributions(row, sizes));
        }
        return Predicted.each(fold.test(), sizes, (i, row) -> {
            double[][] distributions = new double[sizes.length][];
            for (int s = 0; s < sizes.length; s++) {
                distributions[s] = knn.distribution(shared.get(), i, sizes[s]);
            }
            return distributions;
        });
    }

    private static double[][] voting(Classifier learner, Instances train, Instances test, int[] sizes)
            throws Exception {
        learner.buildClassifier(train);
        if (learner instanceof FastRandomForest forest && forest.isRanked()) {
            return forest.distributions(test, sizes);
        }
        return each(sizes, size -> {
            // an ensemble asks as many of its parts as it is set to
            ((IteratedSingleClassifierEnhancer) learner).setNumIterations(size);
            return Predicted.outputs(learner, test);
        });
    }

    private static double[][] iterated(Classifier learner, Instances train, Instances test, int[] sizes)
            throws Exception {
        IterativeClassifier iterative = (IterativeClassifier) learner;
        Classifier unfitted = AbstractClassifier.makeCopy(learner);
        iterative.initializeClassifier(train);
        double[][] outputs = new double[sizes.length][];
        int iterations = 0;
        boolean more = true;
        for (int s = 0; s < sizes.length; s++) {
            while (more && iterations < sizes[s]) {
                more = iterative.next();
                iterations++;
            }
            boolean restarted = iterations < sizes[s] && learner instanceof MultilayerPerceptron;
            outputs[s] = restarted
                    ? afresh(unfitted, train, test, sizes[s])
                    // a boosting that has converged is the same at every larger size
                    : Predicted.outputs(learner, test);
        }
        iterative.done();
        return outputs;
    }

    /** A network that diverges starts again with another rate, as far as its last epoch: there is no reading off. */
    private static double[] afresh(Classifier unfitted, Instances train, Instances test, int epochs) throws Exception {
        MultilayerPerceptron network = (MultilayerPerceptron) AbstractClassifier.makeCopy(unfitted);
        network.setTrainingTime(epochs);
        network.buildClassifier(train);
        return Predicted.outputs(network, test);
    }
}
