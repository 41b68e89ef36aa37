package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(range = {0, 1}) private double rate = 0.5;
    @Tunable private boolean fast;
    @Tunable(range = {1, 9}) private int k = 3;

    Input setRate(double rate) {
        this.rate = rate;
        return this;
    }

    double rate() {
        return rate;
    }

    public void setFast(boolean fast) {
        this.fast = fast;
    }

    public boolean isFast() {
        return fast;
    }

    void setK(int k) {
        this.k = k;
    }

    int getK() {
        return k;
    }
}
