package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 2, 3}) double list = 1;
    @Tunable(range = 5) double one = 1;
    @Tunable(range = {}) double none = 1;
}
