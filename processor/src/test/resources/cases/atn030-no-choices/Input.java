package cases;

import dev.attune.annotations.Tunable;

class Input {
    enum None {}

    @Tunable String text = "a";
    @Tunable(choices = {}) String empty = "a";
    @Tunable(values = {}) int k = 1;
    @Tunable None none;
}
