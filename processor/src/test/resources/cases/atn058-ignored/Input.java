package cases;

import dev.attune.annotations.Tunable;

interface Input {
    @Tunable(range = {0, 1})
    double rate();

    class Model {
        @Tunable(range = {0, 1})
        double rate() {
            return 1;
        }
    }
}
