package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;

class Input {
    sealed interface Kernel {
        record Rbf(@Tunable(range = {5, 1}) double gamma) implements Kernel {}

        record Poly(@Tunable boolean lower, @Tunable(range = {1, 5}) @ActiveWhen(parameter = "x") int degree)
                implements Kernel {}
    }

    @Nested Kernel kernel = new Kernel.Rbf(1);
    @Tunable boolean flag;
    @Tunable @ActiveWhen(parameter = "kernel", is = "Pol") boolean other;
}
