package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(values = {16, 32, 16}) int batch = 16;
    @Tunable(choices = {"a", "b", "a"}) String text = "a";
    @Tunable(values = {0.1, 0.1000000001}) float close = 0.1f;
}
