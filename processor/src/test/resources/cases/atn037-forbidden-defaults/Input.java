package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;

@Forbid({@Clause(parameter = "filter", is = "NONE"), @Clause(parameter = "c", above = 0.5)})
@Forbid({@Clause(parameter = "kernel", is = "Poly"), @Clause(parameter = "folds", is = "4")})
@Forbid({@Clause(parameter = "filter", is = "NONE"), @Clause(parameter = "folds", is = "4")})
class Input {
    enum Filter { NORMALIZE, NONE }

    sealed interface Kernel {
        record Poly(@Tunable(range = {1, 5}) int degree) implements Kernel {}
        record Linear() implements Kernel {}
    }

    @Tunable Filter filter = Filter.NONE;
    @Tunable(range = {0, 9}) double c = 1;
    @Nested Kernel kernel = new Kernel.Poly(2);
    @Tunable boolean calibrated;
    @Tunable(range = {2, 10}) @ActiveWhen(parameter = "calibrated", is = "true") int folds = 4;

    /** A constructor may give other values, which only the study sees. */
    @Forbid({@Clause(parameter = "a", is = "true"), @Clause(parameter = "b", is = "true")})
    static class WithConstructor {
        @Tunable boolean a = true;
        @Tunable boolean b = true;

        WithConstructor() {
            b = false;
        }
    }

    /** So that no compiler takes this case for right: Eclipse's has no initialisers to show. */
    static class Wrong {
        @Tunable(range = {9, 1}) int low = 3;
    }
}
