package cases;

import dev.attune.annotations.Tunable;

record Input(@Tunable(range = {1e-5, 10}) double gamma, @Tunable boolean fast, @Tunable(choices = {"a", "b"}) String kind) {}
