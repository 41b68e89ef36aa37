package cases;

import dev.attune.annotations.Tunable;

class Input<T> {
    @Tunable(range = {0, 1}) double c = 0.5;
    T other;
}
