package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

class Input {
    enum Filter { NORMALIZE, NONE }

    @Tunable boolean calibrated;
    @Tunable Filter filter = Filter.NONE;
    @Tunable(range = {1, 9}, step = 2) int k = 1;
    @Tunable @ActiveWhen(parameter = "calibrated", is = "tru") boolean a;
    @Tunable @ActiveWhen(parameter = "filter", is = {"NONE", "NORMALISE"}) boolean b;
    @Tunable @ActiveWhen(parameter = "k", is = {"3", "10"}) boolean c;
    @Tunable @ActiveWhen(parameter = "k", is = "4") boolean d;
    @Tunable @ActiveWhen(parameter = "k", is = "few") boolean e;
}
