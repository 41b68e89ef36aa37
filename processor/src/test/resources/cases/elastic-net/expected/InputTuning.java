package cases;

import dev.attune.annotations.ElasticNet;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code penalty.strength}: double, 1e-8 to 10, log; default: initialiser
 * <li>{@code penalty.l1Ratio}: double, 0 to 1, linear; default: initialiser
 * <li>{@code plain}: boolean; default: initialiser
 * <li>{@code p2.strength}: double, 1e-4 to 1, log; default: initialiser; active if plain
 * is false
 * <li>{@code p2.l1Ratio}: double, 0 to 1, linear; default: initialiser; active if plain is
 * false
 * <li>{@code share}: double, 0 to 1, linear; default: initialiser; active if
 * penalty.strength is above 0.001
 * <li>{@code loss}: Loss, Squared, Absolute; default: initialiser
 * <li>{@code loss.Squared.net.strength}: double, 1e-8 to 10, log; default: that of loss,
 * else middle of the range; active if loss is Squared
 * <li>{@code loss.Squared.net.l1Ratio}: double, 0 to 1, linear; default: that of loss,
 * else middle of the range; active if loss is Squared
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /**
     * How much the coefficients cost.
     *
     * <p>{@code @Regularize(ELASTIC_NET) ElasticNet penalty}
     */
    static final Parameter.OfDouble PENALTY_STRENGTH = Parameter.ofDouble("penalty.strength", 1e-8,
            10).log().simplerWhenHigh();

    /**
     * How much the coefficients cost.
     *
     * <p>{@code @Regularize(ELASTIC_NET) ElasticNet penalty}
     */
    static final Parameter.OfDouble PENALTY_L1_RATIO = Parameter.ofDouble("penalty.l1Ratio", 0, 1);

    /** {@code @Tunable boolean plain} */
    static final Parameter.OfBoolean PLAIN = Parameter.ofBoolean("plain");

    /** {@code @Regularize(value = ELASTIC_NET, range = {1e-4, 1}, id = "p2") ElasticNet second} */
    static final Parameter.OfDouble SECOND_STRENGTH = Parameter.ofDouble("p2.strength", 1e-4, 1)
            .log().simplerWhenHigh();

    /** {@code @Regularize(value = ELASTIC_NET, range = {1e-4, 1}, id = "p2") ElasticNet second} */
    static final Parameter.OfDouble SECOND_L1_RATIO = Parameter.ofDouble("p2.l1Ratio", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double share} */
    static final Parameter.OfDouble SHARE = Parameter.ofDouble("share", 0, 1);

    /** {@code @Nested Loss loss} */
    static final Parameter.OfChoice<String> LOSS = Parameter.ofChoice("loss", "Squared",
            "Absolute");

    /** {@code @Regularize(ELASTIC_NET) ElasticNet net} */
    static final Parameter.OfDouble LOSS_SQUARED_NET_STRENGTH = Parameter.ofDouble(
            "loss.Squared.net.strength", 1e-8, 10).log().simplerWhenHigh();

    /** {@code @Regularize(ELASTIC_NET) ElasticNet net} */
    static final Parameter.OfDouble LOSS_SQUARED_NET_L1_RATIO = Parameter.ofDouble(
            "loss.Squared.net.l1Ratio", 0, 1);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(PENALTY_STRENGTH)
            .add(PENALTY_L1_RATIO)
            .add(PLAIN)
            .add(SECOND_STRENGTH, Condition.is(PLAIN, false))
            .add(SECOND_L1_RATIO, Condition.is(PLAIN, false))
            .add(SHARE, Condition.above(PENALTY_STRENGTH, 0.001))
            .add(LOSS)
            .add(LOSS_SQUARED_NET_STRENGTH, Condition.is(LOSS, "Squared"))
            .add(LOSS_SQUARED_NET_L1_RATIO, Condition.is(LOSS, "Squared"))
            .forbid(Condition.below(PENALTY_L1_RATIO, 0.1), Condition.is(PLAIN, true))
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input());
    }

    /** The values that a model has. */
    Values valuesOf(Input model) {
        return new Values(
                model.penalty,
                model.plain,
                !model.plain ? Optional.of(model.second) : Optional.empty(),
                model.penalty.strength() > 0.001 ? OptionalDouble.of(model.share)
                        : OptionalDouble.empty(),
                model.loss);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                new ElasticNet(assignment.get(PENALTY_STRENGTH), assignment.get(PENALTY_L1_RATIO)),
                assignment.get(PLAIN),
                assignment.find(SECOND_STRENGTH).map(any -> new ElasticNet(
                        assignment.get(SECOND_STRENGTH), assignment.get(SECOND_L1_RATIO))),
                assignment.findDouble(SHARE),
                readLoss(assignment));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(PLAIN, values.plain());
        assignment.set(PENALTY_STRENGTH, values.penalty().strength()).set(PENALTY_L1_RATIO,
                values.penalty().l1Ratio());
        values.second().ifPresent(value -> assignment.set(SECOND_STRENGTH, value.strength())
                .set(SECOND_L1_RATIO, value.l1Ratio()));
        values.share().ifPresent(value -> assignment.set(SHARE, value));
        writeLoss(values.loss(), assignment);
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.penalty = values.penalty();
        model.plain = values.plain();
        values.second().ifPresent(value -> model.second = value);
        values.share().ifPresent(value -> model.share = value);
        model.loss = values.loss();
        return model;
    }

    private static Input.Loss readLoss(Assignment assignment) {
        return switch (assignment.get(LOSS)) {
            case "Squared" -> new Input.Loss.Squared(new ElasticNet(
                    assignment.get(LOSS_SQUARED_NET_STRENGTH),
                    assignment.get(LOSS_SQUARED_NET_L1_RATIO)));
            case "Absolute" -> new Input.Loss.Absolute();
            default -> throw new AssertionError(assignment.get(LOSS));
        };
    }

    private static void writeLoss(Input.Loss value, Assignment.Builder assignment) {
        if (value instanceof Input.Loss.Squared chosen) {
            assignment.set(LOSS, "Squared");
            assignment.set(LOSS_SQUARED_NET_STRENGTH, chosen.net().strength())
                    .set(LOSS_SQUARED_NET_L1_RATIO, chosen.net().l1Ratio());
        } else if (value instanceof Input.Loss.Absolute) {
            assignment.set(LOSS, "Absolute");
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input}.
     *
     * @param penalty the values of {@code penalty}
     * @param plain the value of {@link InputTuning#PLAIN}
     * @param second the values of {@code second}
     * @param share the value of {@link InputTuning#SHARE}
     * @param loss the value of {@link InputTuning#LOSS}
     */
    record Values(ElasticNet penalty, boolean plain, Optional<ElasticNet> second,
            OptionalDouble share, Input.Loss loss) {}
}
