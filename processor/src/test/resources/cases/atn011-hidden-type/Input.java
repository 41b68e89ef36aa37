package cases;

import dev.attune.annotations.Tunable;

public class Input {
    enum Filter { NORMALIZE, NONE }

    @Tunable Filter filter = Filter.NONE;
}
