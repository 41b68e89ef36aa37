package cases;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;

class Input {
    @Regularize(Penalty.DROPOUT) int dropout = 1;
    @Regularize(value = Penalty.DROPOUT, range = {0, 1}) double all = 0.5;
    @Regularize(value = Penalty.L1, range = {-1, 1}) double negative = 0.5;
}
