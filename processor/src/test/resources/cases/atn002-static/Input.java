package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) static double c = 0.5;
}
