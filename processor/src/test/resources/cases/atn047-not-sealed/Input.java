package cases;

import dev.attune.annotations.Nested;

class Input {
    interface Kernel {}

    @Nested Kernel kernel;
    @Nested int number;
}
