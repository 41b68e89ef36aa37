package cases;

import dev.attune.annotations.Tunable;
import lombok.Getter;
import lombok.Setter;

class Input {
    @Tunable(range = {0, 1}) @Getter @Setter private double none = 0.5;
    @Tunable(range = {0, 1}) @Setter private double read = 0.5;

    double getRead() {
        return read;
    }
}
