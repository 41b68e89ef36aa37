package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Scale;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;

@Forbid({@Clause(parameter = "base.PrunedTree.minNumObj", above = 32), @Clause(parameter = "rounds", above = 100)})
class Input implements WekaModel {
    @Forbid({@Clause(parameter = "unpruned", is = "true"), @Clause(parameter = "reducedErrorPruning", is = "true")})
    @SpecFor(J48.class)
    interface PrunedTree {
        @Tunable(range = {0.01, 0.5}) @ActiveWhen(parameter = "unpruned", is = "false") float confidenceFactor();

        @Tunable(range = {2, 64}, scale = Scale.LOG, id = "leaf") int minNumObj();

        @Tunable boolean unpruned();

        @Tunable boolean reducedErrorPruning();
    }

    @SpecFor(DecisionStump.class)
    interface Stump {}

    /** A model with a learner of its own. */
    static class Forest implements WekaModel {
        @Tunable(range = {10, 500}) int trees = 100;

        @Override
        public Classifier newClassifier() {
            var forest = new weka.classifiers.trees.RandomForest();
            forest.setNumIterations(trees);
            return forest;
        }
    }

    @Nested({PrunedTree.class, Stump.class, Forest.class}) Classifier base = new J48();

    @Tunable(range = {10, 200}, step = 10) int rounds = 10;

    @Tunable(range = {0, 1}) @ActiveWhen(parameter = "base.PrunedTree.unpruned", is = "false") double shrinkage = 0.5;

    @Override
    public Classifier newClassifier() {
        AdaBoostM1 boost = new AdaBoostM1();
        boost.setClassifier(base);
        boost.setNumIterations(rounds);
        return boost;
    }

    /** Settings that several models share. */
    static class Settings {
        @Tunable(range = {0, 1}) double load = 0.25;

        @Tunable boolean strict = true;

        @Tunable(range = {1, 9}) @ActiveWhen(parameter = "strict", is = "true") int depth = 3;

        @Constraint static boolean isLight(double load, boolean strict) {
            return strict || load < 0.5;
        }

        Settings() {}

        Settings(double load) {
            this.load = load;
        }
    }

    /** Not of Weka, and with models at three depths. */
    static class Outer {
        @Nested Settings settings = new Settings(0.75);

        @Tunable boolean twice;

        @Nested @ActiveWhen(parameter = "twice", is = "true") Settings second;

        @Nested @ActiveWhen(parameter = "settings.strict", is = "true") Middle middle = new Middle();

        @Constraint static boolean any(boolean twice) {
            return true;
        }
    }

    static class Middle {
        @Nested({Settings.class, Spare.class}) Object inside = new Spare();
    }

    static class Spare {
        @Tunable(values = {1, 2, 3}) int spares = 2;
    }

    record AsRecord(@Nested Settings settings, @Nested({Settings.class, Spare.class}) Object other) {}

    @SpecFor(AdaBoostM1.class)
    interface Boosted {
        @Nested({PrunedTree.class, Stump.class}) Classifier classifier();

        @Tunable(range = {5, 50}) int numIterations();
    }

    @SpecFor(AdaBoostM1.class)
    interface BoostedTwice {
        @Nested(Boosted.class) Classifier classifier();
    }
}
