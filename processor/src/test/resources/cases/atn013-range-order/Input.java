package cases;

import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {10, 1e-5}, scale = Scale.LOG) double gamma = 0.01;
    @Tunable(range = {3, 3}) int same = 3;
}
