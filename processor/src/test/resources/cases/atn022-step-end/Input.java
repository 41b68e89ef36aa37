package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 10}, step = 4) int k = 1;
    @Tunable(range = {0.1, 1}, step = 0.4) double rate = 0.1;
}
