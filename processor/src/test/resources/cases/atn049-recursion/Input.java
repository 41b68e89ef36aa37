package cases;

import dev.attune.annotations.Nested;
import dev.attune.annotations.Tunable;

class Input {
    sealed interface Kernel {
        record Sum(@Nested Kernel left, @Tunable boolean right) implements Kernel {}

        record Linear() implements Kernel {}
    }

    @Nested Kernel kernel;
}
