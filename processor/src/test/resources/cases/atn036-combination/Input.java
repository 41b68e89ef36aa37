package cases;

import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Tunable;

@Forbid({})
@Forbid(@Clause(parameter = "k", is = "3"))
@Forbid({@Clause(parameter = "k", above = 0), @Clause(parameter = "flag", is = {"true", "false"})})
class Input {
    @Tunable boolean flag;
    @Tunable(range = {1, 9}) int k = 1;
}
