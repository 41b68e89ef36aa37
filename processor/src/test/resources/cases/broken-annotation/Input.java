package cases;

import dev.attune.annotations.Tunable;

class Input {
    static int low() {
        return 1;
    }

    @Tunable(range = {low(), 5}) int k = 2;
}
