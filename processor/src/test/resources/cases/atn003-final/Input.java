package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) final double gamma = 0.5;
    @Tunable(range = {0, 1}) final double c;

    Input() {
        c = Math.random();
    }
}
