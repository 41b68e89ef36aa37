package cases;

import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Portfolio;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;

class Input {
    @SpecFor(DecisionStump.class)
    interface Stump {}

    static class Plain {
        @Tunable boolean a;
    }

    static class Wrong {
        @Tunable(range = {2, 1}) int a;
    }

    @Portfolio({Stump.class, Plain.class})
    interface Mixed {}

    @Portfolio
    interface Open {}

    @Portfolio({})
    static class OnAClass {}

    @Portfolio({Stump.class, Itself.class})
    interface Itself {}

    @SpecFor(J48.class)
    @Portfolio({Stump.class})
    interface Both {}

    @Impute({Imputation.MEAN, Imputation.MEDIAN})
    @Portfolio({Stump.class})
    interface Prepared {}

    @Portfolio({Stump.class, J48.class})
    interface NoModel {}

    @Portfolio({Plain.class, Wrong.class})
    interface WithAMistake {}

    /** Of an interface's models some are Weka's, some not. */
    @Portfolio
    sealed interface MixedBySealing {
        record Learner(@Tunable boolean a) implements MixedBySealing, dev.attune.weka.WekaModel {
            @Override
            public weka.classifiers.Classifier newClassifier() {
                return new J48();
            }
        }

        record Other(@Tunable boolean a) implements MixedBySealing {}
    }

    /** A spec stands for another type than its own. */
    @Portfolio
    sealed interface OfASpec {
        @SpecFor(J48.class)
        non-sealed interface Tree extends OfASpec {}
    }

    /** Round and round over a model. */
    @Portfolio({Plain.class, Around.class})
    interface Circle {}

    static class Around {
        @dev.attune.annotations.Nested(Circle.class) Object circle;
    }

    Object uses() {
        return Input_WithAMistakeTuning.INSTANCE.defaults();
    }
}
