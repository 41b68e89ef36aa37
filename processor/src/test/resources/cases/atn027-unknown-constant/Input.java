package cases;

import dev.attune.annotations.Tunable;

class Input {
    enum Filter { NORMALIZE, STANDARDIZE, NONE }

    @Tunable(choices = {"NONE", "STANDARDISE"}) Filter filter = Filter.NONE;
    @Tunable(choices = {"NONE", "RBF"}) Filter other = Filter.NONE;
}
