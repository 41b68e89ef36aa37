package cases;

import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;

class Input {
    sealed interface Kernel {
        record Rbf(@Tunable(range = {1, 5}) double gamma, String name) implements Kernel {}

        final class Poly implements Kernel {}

        record Linear() implements Kernel {}
    }

    @Nested Kernel kernel;
}
