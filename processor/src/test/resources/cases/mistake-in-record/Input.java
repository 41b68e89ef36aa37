package cases;

import dev.attune.annotations.Tunable;

record Input(
        @Tunable(range = {0, 1}) double rate,
        @Tunable(range = {10, 1}) double c,
        @Tunable(values = {1, 2}, id = "a b") int k) {}
