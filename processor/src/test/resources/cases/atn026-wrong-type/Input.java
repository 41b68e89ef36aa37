package cases;

import dev.attune.annotations.Tunable;

class Input {
    private enum Secret { A, B }

    @Tunable java.util.List<String> list = java.util.List.of();
    @Tunable(range = {1, 2}) Integer boxed = 1;
    @Tunable(range = {1, 2}) double[] array = {};
    @Tunable Secret secret = Secret.A;
}
