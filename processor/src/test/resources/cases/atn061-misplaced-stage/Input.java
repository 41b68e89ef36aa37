package cases;

import dev.attune.annotations.Clean;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Tunable;

@Impute(Imputation.MEAN)
@Clean(dropUseless = true)
class Input {
    @Tunable boolean flag;

    Object reachable = InputTuning.INSTANCE.defaults().flag();
}
