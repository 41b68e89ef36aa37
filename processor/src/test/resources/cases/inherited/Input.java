package cases;

import dev.attune.annotations.Tunable;

class Input {
    enum Kind { A, B }

    static class Base<T> extends Root {
        T unused;
    }

    static class Root {
        @Tunable(range = {0, 1}) double rate = 0.5;
        @Tunable(range = {1, 9}) private int k = 3;

        protected void setK(int k) {
            this.k = k;
        }

        protected int getK() {
            return k;
        }
    }

    static class Model extends Base<Kind> {
        @Tunable Kind kind = Kind.A;
    }
}
