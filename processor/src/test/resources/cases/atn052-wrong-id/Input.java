package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}, id = "c") double penalty = 0.5;
    @Tunable(range = {0, 1}) double c = 0.5;
    @Tunable(range = {0, 1}, id = "the rate") double rate = 0.5;
}
