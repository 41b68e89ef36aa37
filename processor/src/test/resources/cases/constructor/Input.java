package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) private final double rate;
    @Tunable(range = {1, 9}) final int k;
    @Tunable boolean fast;

    Input(int k, double rate) {
        this.k = k;
        this.rate = rate;
    }
}
