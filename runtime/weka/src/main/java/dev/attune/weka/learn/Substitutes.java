// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import dev.attune.weka.learn.boost.FastAdaBoost;
import dev.attune.weka.learn.boost.FastLogitBoost;
import dev.attune.weka.learn.perceptron.FastPerceptron;
import dev.attune.weka.prepare.PreparedClassifier;
import java.util.Map;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.SMOreg;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.meta.FilteredClassifier;
import weka.classifiers.meta.LogitBoost;
import weka.classifiers.trees.RandomForest;
import weka.core.neighboursearch.LinearNNSearch;

/**
 * Puts a faster learner in the place of one of Weka's where both give the same predictions to the last bit, which tests prove on
 * all data sets: {@link FastRandomForest} for {@link RandomForest}, {@link FastLogistic} for {@link Logistic}, {@link FastKnn} for
 * {@link IBk} with its linear search, {@link FastLogitBoost} for {@link LogitBoost} of decision stumps, {@link FastAdaBoost} for
 * {@link AdaBoostM1} of trees or stumps, {@link FastPerceptron} for {@link MultilayerPerceptron}, {@link FastSmo} for {@link SMO},
 * {@link FastRbfKernel} for an {@link RBFKernel} with a full cache in {@link SMOreg}; also behind a {@link FilteredClassifier} or a
 * {@link PreparedClassifier}. Subclasses stay what they are. {@code
 * -Dattune.substitute=false} turns it off.
 */
public final class Substitutes {

    private static final String PROPERTY = "attune.substitute";

    /** What takes the place of a learner of one class; the learner itself where its settings have no twin. */
    private interface Twin {

        Classifier of(Classifier learner) throws Exception;
    }

    private static final Map<Class<?>, Twin> TWINS = Map.of(
            RandomForest.class, learner -> FastRandomForest.with((RandomForest) learner),
            Logistic.class, learner -> FastLogistic.with((Logistic) learner),
            SMO.class, learner -> FastSmo.with((SMO) learner),
            IBk.class, learner -> of((IBk) learner),
            LogitBoost.class, learner -> of((LogitBoost) learner),
            AdaBoostM1.class, learner -> of((AdaBoostM1) learner),
            MultilayerPerceptron.class, learner -> of((MultilayerPerceptron) learner));

    private Substitutes() {}

    /** Whether learners are exchanged, and models compiled, for the same predictions in less time. */
    public static boolean isOn() {
        return !"false".equals(System.getProperty(PROPERTY));
    }

    /** The faster twin of an unfitted learner, which is not to be used any more; the learner itself if it has none. */
    public static Classifier of(Classifier learner) throws Exception {
        if (!isOn()) {
            return learner;
        }
        Twin twin = TWINS.get(learner.getClass());
        if (twin != null) {
            return twin.of(learner);
        }
        if (learner.getClass() == SMOreg.class) {
            SMOreg machine = (SMOreg) learner;
            machine.setKernel(of(machine.getKernel()));
        }
        if (learner.getClass() == FilteredClassifier.class) {
            FilteredClassifier filtered = (FilteredClassifier) learner;
            filtered.setClassifier(of(filtered.getClassifier()));
        }
        if (learner instanceof PreparedClassifier prepared) {
            prepared.setClassifier(of(prepared.getClassifier()));
        }
        return learner;
    }

    private static Classifier of(IBk knn) throws Exception {
        boolean linear = knn.getNearestNeighbourSearchAlgorithm().getClass() == LinearNNSearch.class;
        return linear ? FastKnn.with(knn) : knn;
    }

    private static Classifier of(LogitBoost boost) {
        return FastLogitBoost.isTwinOf(boost) ? FastLogitBoost.with(boost) : boost;
    }

    private static Classifier of(AdaBoostM1 boost) {
        return FastAdaBoost.isTwinOf(boost) ? FastAdaBoost.with(boost) : boost;
    }

    private static Classifier of(MultilayerPerceptron network) {
        return FastPerceptron.isTwinOf(network) ? FastPerceptron.with(network) : network;
    }

    private static Kernel of(Kernel kernel) {
        boolean full = kernel.getClass() == RBFKernel.class && ((RBFKernel) kernel).getCacheSize() == 0;
        return full ? FastRbfKernel.with((RBFKernel) kernel) : kernel;
    }
}
