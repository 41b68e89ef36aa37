package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Tunable;

record Input(
        @Tunable boolean bagging,
        @Tunable(range = {1, 100}) @ActiveWhen(parameter = "bagging", is = "true") int bags,
        @Tunable(range = {0, 1}) @ActiveWhen(parameter = "bagging", is = "true") double share) {
    record WithDefaults(
            @Tunable boolean bagging,
            @Tunable(range = {1, 100}) @ActiveWhen(parameter = "bagging", is = "true") int bags,
            @Tunable @ActiveWhen(parameter = "bags", above = 10) boolean many) {
        WithDefaults() {
            this(true, 50, true);
        }
    }
}
