package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1, 10}, step = -1) double negative = 1;
    @Tunable(range = {1, 10}, step = 0) double none = 1;
    @Tunable(range = {1, 10}, step = 10) double wide = 1;
    @Tunable(range = {1, 10}, step = 1.5) int fraction = 1;
}
