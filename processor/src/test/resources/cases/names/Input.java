package cases;

import dev.attune.annotations.Tunable;

class Input {
    enum Override { A, B }

    @Tunable(range = {0, 1}) double größe = 0.5;
    @Tunable(range = {0, 1}) double $x = 0.5;
    @Tunable(range = {0, 1}) double model = 0.5;
    @Tunable(range = {0, 1}) double values = 0.5;
    @Tunable(range = {0, 1}) double assignment = 0.5;
    @Tunable(range = {0, 1}) double space = 0.5;
    @Tunable Override override = Override.A;
}
