package cases;

import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

@SpecFor(AbstractClassifier.class)
interface Input {
    @Tunable(range = {1, 2}) int batchSize();

    @SpecFor(Classifier.class)
    interface OfInterface {
        @Tunable(range = {1, 2}) int batchSize();
    }

    @SpecFor(Hidden.class)
    interface OfHidden {}

    @SpecFor(Outer.Inner.class)
    interface OfInner {}

    @SpecFor(Generic.class)
    interface OfGeneric {}

    @SpecFor(Throwing.class)
    interface OfThrowing {}

    @SpecFor(J48.class)
    class OnAClass {}

    @SpecFor(J48[].class)
    interface OfArray {}

    class Hidden {
        private Hidden() {}
    }

    class Outer {
        class Inner {}
    }

    class Generic<T> {}

    class Throwing {
        Throwing() throws Exception {}
    }
}
