package cases;

import dev.attune.annotations.Tunable;

class Input {
    @Tunable int trees = 100;
}
