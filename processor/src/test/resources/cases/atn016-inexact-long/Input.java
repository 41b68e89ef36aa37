package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 9_007_199_254_740_993L}) long seed = 1;
}
