package cases;

import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Scale;

class Input {
    @Regularize(Penalty.L1) double lasso = 1e-8;
    @Regularize(value = Penalty.L2, range = {1e-3, 1}) double ridge = 1e-3;
    @Regularize(Penalty.INVERSE_L2) double c = 1;
    @Regularize(Penalty.DROPOUT) float dropout = 0.5f;
    @Regularize(value = Penalty.PRUNING, scale = Scale.LINEAR) @SuppressWarnings("attune:020") double confidence = 0.25;
}
