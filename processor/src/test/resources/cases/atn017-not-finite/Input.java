package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, Double.POSITIVE_INFINITY}) double c = 1;
    @Tunable(values = {1, 0.0 / 0.0}) double d = 1;
}
