package cases;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {1e-3, 1}) @Regularize(Penalty.L2) double ridge = 0.1;
}
