package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable(choices = {"a", "b"}) java.lang.String text = "a";
    @Tunable Parameter parameter = Parameter.A;
}
