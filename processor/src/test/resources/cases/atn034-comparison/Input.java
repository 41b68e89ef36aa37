package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable boolean calibrated;
    @Tunable(range = {1, 9}) int k = 1;
    @Tunable @ActiveWhen(parameter = "calibrated", above = 0) boolean a;
    @Tunable @ActiveWhen(parameter = "k", above = 5, below = 5) boolean b;
    @Tunable @ActiveWhen(parameter = "k", is = "3", below = 5) boolean c;
    @Tunable @ActiveWhen(parameter = "k") boolean d;
}
