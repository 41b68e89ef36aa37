package cases;

import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1e-5, 10}, scale = Scale.LINEAR) double gamma = 1;
    @Tunable(range = {1, 1001}, step = 10) int trees = 1;
}
