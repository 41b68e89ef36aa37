package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable boolean calibrated;
    @Tunable(range = {1, 9}) int k = 1;
    @Tunable @ActiveWhen(parameter = "calibrated", is = {"true", "false"}) boolean a;
    @Tunable @ActiveWhen(parameter = "k", above = 0) boolean b;
    @Tunable @ActiveWhen(parameter = "k", above = 9) boolean c;
    @Tunable @ActiveWhen(parameter = "k", below = 1) @SuppressWarnings("attune:035") boolean d;
}
