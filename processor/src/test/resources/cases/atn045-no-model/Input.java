package cases;

import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

class Input {
    @Nested({J48.class, Plain.class}) Object base;

    @Nested Plain plain;

    @Nested({Good.class, Good.class}) Object twice;

    @Nested({int.class, Good.class}) Object number;

    static class Plain {}

    static class Good {
        @Tunable boolean any;
    }
}
