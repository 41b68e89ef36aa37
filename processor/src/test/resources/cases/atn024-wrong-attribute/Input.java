package cases;

import dev.attune.annotations.Scale;
import dev.attune.annotations.Tunable;

class Input {
    enum Kind { A, B }

    @Tunable(range = {0, 1}) boolean flag;
    @Tunable(values = {0, 1}) Kind kind = Kind.A;
    @Tunable(range = {0, 1}) String text = "a";
    @Tunable(choices = {"1", "2"}) int k = 1;
    @Tunable(values = {1, 2}, step = 1, scale = Scale.LINEAR) int listed = 1;
    @Tunable(range = {1, 2}, prefix = true) double rounds = 1;
    @Tunable(prefix = true) boolean grows;
}
