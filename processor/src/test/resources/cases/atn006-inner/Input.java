package cases;

import dev.attune.annotations.Tunable;

class Input {
    class SpamSvm {
        @Tunable(range = {0, 1}) double c = 0.5;
    }
}
