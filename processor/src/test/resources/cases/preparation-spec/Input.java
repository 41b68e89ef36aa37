package cases;

import dev.attune.annotations.Imputation;
import dev.attune.annotations.Impute;
import dev.attune.annotations.Rescale;
import dev.attune.annotations.Rescaling;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.functions.Logistic;

/** A learner of Weka's own, with a preparation around it. */
@Impute({Imputation.MEDIAN, Imputation.KNN})
@Rescale(value = Rescaling.STANDARD, optional = true)
@SpecFor(Logistic.class)
interface Input {
    @Tunable(range = {1e-8, 10}) double ridge();
}
