package cases;

import dev.attune.annotations.Tunable;

class Input {
    enum Kind { A, B { @Override public String toString() { return "b"; } } }

    @Tunable Kind kind;
    @Tunable(choices = {"", " "}) String text;
}
