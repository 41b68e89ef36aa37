package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable KernelX kernel = null;
}
