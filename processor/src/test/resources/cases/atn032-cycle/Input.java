package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

class Input {
    @Tunable @ActiveWhen(parameter = "b", is = "true") boolean a;
    @Tunable @ActiveWhen(parameter = "a", is = "true") boolean b;
    @Tunable @ActiveWhen(parameter = "self", is = "true") boolean self;
    @Tunable @ActiveWhen(parameter = "a", is = "true") boolean leaf;
}
