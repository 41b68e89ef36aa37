package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code bagging}: boolean; default: false
 * <li>{@code bags}: int, 1 to 100, linear; default: middle of the range; active if bagging
 * is true
 * <li>{@code share}: double, 0 to 1, linear; default: middle of the range; active if
 * bagging is true
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable boolean bagging} */
    static final Parameter.OfBoolean BAGGING = Parameter.ofBoolean("bagging");

    /** {@code @Tunable(range = {1, 100}) int bags} */
    static final Parameter.OfInt BAGS = Parameter.ofInt("bags", 1, 100);

    /** {@code @Tunable(range = {0, 1}) double share} */
    static final Parameter.OfDouble SHARE = Parameter.ofDouble("share", 0, 1);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(BAGGING)
            .add(BAGS, Condition.is(BAGGING, true))
            .add(SHARE, Condition.is(BAGGING, true))
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(
                false,
                false ? OptionalInt.of(BAGS.at(0.5)) : OptionalInt.empty(),
                false ? OptionalDouble.of(SHARE.at(0.5)) : OptionalDouble.empty());
    }

    /** The values that a model has. */
    Values valuesOf(Input model) {
        return new Values(
                model.bagging(),
                model.bagging() ? OptionalInt.of(model.bags()) : OptionalInt.empty(),
                model.bagging() ? OptionalDouble.of(model.share()) : OptionalDouble.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(BAGGING),
                assignment.findInt(BAGS),
                assignment.findDouble(SHARE));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(BAGGING, values.bagging());
        values.bags().ifPresent(value -> assignment.set(BAGS, value));
        values.share().ifPresent(value -> assignment.set(SHARE, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        return new Input(values.bagging(), values.bags().orElseGet(() -> BAGS.at(0.5)),
                values.share().orElseGet(() -> SHARE.at(0.5)));
    }

    /**
     * The values of one {@link Input}.
     *
     * @param bagging the value of {@link InputTuning#BAGGING}
     * @param bags the value of {@link InputTuning#BAGS}
     * @param share the value of {@link InputTuning#SHARE}
     */
    record Values(boolean bagging, OptionalInt bags, OptionalDouble share) {}
}
