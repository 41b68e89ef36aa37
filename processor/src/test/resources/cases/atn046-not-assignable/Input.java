package cases;

import dev.attune.annotations.Nested;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;

class Input {
    @Nested({Stump.class, Tree.class}) J48 base;

    @Nested(Other.class) String text;

    @SpecFor(DecisionStump.class)
    interface Stump {}

    @SpecFor(J48.class)
    interface Tree {}

    static class Other {
        @Tunable boolean any;
    }
}
