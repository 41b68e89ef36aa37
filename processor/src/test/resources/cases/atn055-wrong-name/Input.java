package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) double hashCode = 0.5;
    @Tunable(range = {0, 1}) double aB = 0.5;
    @Tunable(range = {0, 1}) double a_b = 0.5;
    @Tunable(range = {0, 1}) double instance = 0.5;
}
