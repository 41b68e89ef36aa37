package cases;

import dev.attune.annotations.Constraint;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 9}) int k = 1;

    @Constraint
    boolean first(int k) {
        return true;
    }

    @Constraint
    private static int second(int k) {
        return 1;
    }

    @Constraint
    static boolean third(int k) throws Exception {
        return true;
    }
}
