package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) private double c = 0.5;
    @Tunable(range = {0, 1}) private double gamma = 0.5;
    @Tunable private boolean fast;

    double getGamma() {
        return gamma;
    }

    void setFast(boolean fast) {
        this.fast = fast;
    }
}
