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

    Object uses() {
        return Input_WithAMistakeTuning.INSTANCE.defaults();
    }
}
