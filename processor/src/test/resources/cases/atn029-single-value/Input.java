package cases;

import dev.attune.annotations.Tunable;

class Input {
    enum Only { ONE }

    @Tunable(values = 5) int k = 5;
    @Tunable Only only = Only.ONE;
}
