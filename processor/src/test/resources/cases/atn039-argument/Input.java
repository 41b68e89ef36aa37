package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable boolean calibrated;
    @Tunable(range = {1, 9}) double tolerance = 1;
    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "calibrated", is = "true") int folds = 1;

    @Constraint
    static boolean first(double tolerence) {
        return true;
    }

    @Constraint
    static boolean second(int tolerance) {
        return true;
    }

    @Constraint
    static boolean third(int folds) {
        return true;
    }
}
