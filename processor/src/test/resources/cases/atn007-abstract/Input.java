package cases;

import dev.attune.annotations.Tunable;

abstract class Input {
    @Tunable(range = {0, 1}) double c = 0.5;

    enum Fixed {
        ONE;

        @Tunable(range = {0, 1}) double c = 0.5;
    }
}
