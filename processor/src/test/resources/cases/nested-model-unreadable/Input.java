package cases;

import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Nested;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;

/** A nested model that only the compiler has something to say of. */
@Forbid({@Clause(parameter = "base.Spec.strict", is = "true"), @Clause(parameter = "rounds", above = 5)})
class Input {
    @SpecFor("DecisionStump")
    interface Spec {
        @Tunable boolean strict();
    }

    static class Good {
        @Tunable boolean strict;
    }

    @Nested({Spec.class, Good.class}) Object base;

    @Tunable(range = {1, 9}) int rounds = 10;
}
