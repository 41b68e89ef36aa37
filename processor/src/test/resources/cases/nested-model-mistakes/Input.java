package cases;

import dev.attune.annotations.Impute;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Nested;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.Classifier;
import weka.classifiers.trees.DecisionStump;

/** A mistake inside a nested model has one message, and so has one of the outer model. */
class Input {
    @Nested Wrong wrong;

    @Nested({Wrong.class, Good.class}) Object choice;

    static class Wrong {
        @Tunable(range = {2, 1}) int a;
    }

    static class Good {
        @Tunable boolean b;
    }

    static class Uses {
        Object both() {
            return Input_GoodTuning.B.under("good");
        }
    }

    static class A {
        @Nested B b;
    }

    static class B {
        @Nested A a;
    }

    static class Self {
        @Nested Self self;
    }

    static class AroundSelf {
        @Nested Self self;
    }

    static class Names {
        @Nested({Base.class, Good.class}) Object base;

        @Nested({Wrong.class, Good.class}) Object values;
    }

    static class Base {
        @Tunable boolean b;
    }

    @Impute({Imputation.MEAN, Imputation.MEDIAN})
    @SpecFor(DecisionStump.class)
    interface Prepared {}

    static class Around {
        @Nested Good good;

        @Nested({Prepared.class}) Classifier inner;
    }
}
