package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Tunable;

@Forbid({@Clause(parameter = "filtr", is = "NONE"), @Clause(parameter = "k", above = 100)})
class Input {
    enum Filter { NORMALIZE, NONE }

    @Tunable Filter filter = Filter.NONE;
    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "kernl", is = "true") int k = 1;
}
