package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) double c = 0.5;
}

class InputTuning {}
