package cases;

import dev.attune.annotations.Tunable;

class Input {
    static class Base {
        @Tunable(range = {0, 1}) double c = 0.5;
    }

    static class Svm extends Base {
        @Tunable(range = {0, 1}) double c = 0.5;
    }
}
