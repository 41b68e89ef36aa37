package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {10, 1}) int trees = 5;
    @Tunable(range = {1, 10}) private int depth = 5;

    static class User {
        InputTuning tuning = InputTuning.INSTANCE;
        int trees = tuning.defaults().trees();
        Object parameter = InputTuning.DEPTH.name();
    }
}
