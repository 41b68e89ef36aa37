package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.ElasticNet;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;

@Forbid({@Clause(parameter = "penalty.l1Ratio", below = 0.1), @Clause(parameter = "plain", is = "true")})
class Input {
    /** How much the coefficients cost. */
    @Regularize(Penalty.ELASTIC_NET) ElasticNet penalty = new ElasticNet(0.01, 0.5);

    @Tunable boolean plain;

    @Regularize(value = Penalty.ELASTIC_NET, range = {1e-4, 1}, id = "p2")
    @ActiveWhen(parameter = "plain", is = "false")
    ElasticNet second = new ElasticNet(0.01, 0.5);

    @Tunable(range = {0, 1}) @ActiveWhen(parameter = "penalty.strength", above = 0.001) double share = 0.5;

    sealed interface Loss {
        record Squared(@Regularize(Penalty.ELASTIC_NET) ElasticNet net) implements Loss {}

        record Absolute() implements Loss {}
    }

    @Nested Loss loss = new Loss.Squared(new ElasticNet(1, 1));

    record AsRecord(@Regularize(Penalty.ELASTIC_NET) ElasticNet net) {}
}
