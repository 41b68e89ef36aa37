package cases;

import static dev.attune.annotations.Scale.LOG;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Portfolio;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;

@Forbid({@Clause(parameter = "Forest.trees", above = 400), @Clause(parameter = "Forest.depth", above = 20)})
@Portfolio({Input.Forest.class, Input.BoostedTree.class, Input.Ridge.class, Input.PrunedTree.class})
interface Input {
    class Forest implements WekaModel {
        @Tunable(range = {10, 500}, scale = LOG) int trees = 100;
        @Tunable(range = {1, 30}) int depth = 12;

        @Override
        public Classifier newClassifier() {
            var forest = new RandomForest();
            forest.setNumIterations(trees);
            forest.setMaxDepth(depth);
            return forest;
        }
    }

    @Forbid({@Clause(parameter = "unpruned", is = "true"), @Clause(parameter = "reducedErrorPruning", is = "true")})
    @SpecFor(J48.class)
    interface PrunedTree {
        @Tunable(range = {0.01, 0.5}) @ActiveWhen(parameter = "unpruned", is = "false") float confidenceFactor();

        @Tunable(range = {2, 64}, scale = LOG) int minNumObj();

        @Tunable boolean unpruned();

        @Tunable boolean reducedErrorPruning();
    }

    @SpecFor(DecisionStump.class)
    interface Stump {}

    class BoostedTree implements WekaModel {
        @Nested({PrunedTree.class, Stump.class}) Classifier base = new J48();

        @Tunable(range = {10, 200}, step = 10) int rounds = 10;

        @Override
        public Classifier newClassifier() {
            var boost = new AdaBoostM1();
            boost.setClassifier(base);
            boost.setNumIterations(rounds);
            return boost;
        }
    }

    @Impute({Imputation.MEAN, Imputation.MEDIAN})
    record Ridge(@Regularize(Penalty.L2) double ridge, @Tunable(range = {5, 500}) int maxIts) implements WekaModel {
        Ridge() {
            this(1e-8, 100);
        }

        @Override
        public Classifier newClassifier() {
            var logistic = new Logistic();
            logistic.setRidge(ridge);
            logistic.setMaxIts(maxIts);
            return logistic;
        }
    }

    /** A portfolio inside another one. */
    @Portfolio({Input.class, Stump.class})
    interface Wider {}

    /** One that is not of Weka. */
    @Portfolio
    sealed interface Cache {
        record Lru(@Tunable(range = {16, 4096}) int size) implements Cache {}

        final class Clock implements Cache {
            @Tunable(range = {16, 4096}) int size = 64;

            @Tunable(range = {1, 4}) int hands = 1;
        }
    }

    class Store {
        @Nested(Cache.class) Cache cache = new Cache.Clock();

        @Tunable boolean compressed;
    }

    class Plain {
        @Tunable boolean a;
    }

    @Portfolio({Plain.class, Store.class})
    interface Anything {}
}
