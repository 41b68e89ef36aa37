package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) double c = 0.5;

    Input(String name) {}

    private Input() {}

    record Half(@Tunable(range = {0, 1}) double rate, String name) {}
}
