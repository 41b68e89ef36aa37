package cases;

import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;

@Impute(Imputation.MEAN)
@SpecFor(StringBuilder.class)
interface Described {
    @Tunable(range = {1, 10}) int length();
}
