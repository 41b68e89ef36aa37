package cases;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 10}, scale = Scale.LOG) double c = 1;
    @Tunable(range = {0, 10}, scale = Scale.LOG) int k = 1;
    @Regularize(value = Penalty.DROPOUT, scale = Scale.LOG) double dropout = 0.5;
    @Tunable(range = {1e-60, 10}) float tiny = 1;
}
