package cases;

import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;

@Impute(Imputation.MEAN)
interface Nothing {}
