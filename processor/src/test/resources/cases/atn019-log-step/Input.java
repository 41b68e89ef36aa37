package cases;

import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 11}, step = 2, scale = Scale.LOG) int k = 1;
}
