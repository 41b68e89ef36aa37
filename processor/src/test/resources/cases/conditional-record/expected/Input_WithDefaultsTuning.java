package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.WithDefaults}.
 *
 * <ul>
 * <li>{@code bagging}: boolean; default: constructor without parameters
 * <li>{@code bags}: int, 1 to 100, linear; default: constructor without parameters; active
 * if bagging is true
 * <li>{@code many}: boolean; default: constructor without parameters; active if bags is
 * above 10
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_WithDefaultsTuning
        implements ModelTuning<Input.WithDefaults, Input_WithDefaultsTuning.Values> {
    /** {@code @Tunable boolean bagging} */
    static final Parameter.OfBoolean BAGGING = Parameter.ofBoolean("bagging");

    /** {@code @Tunable(range = {1, 100}) int bags} */
    static final Parameter.OfInt BAGS = Parameter.ofInt("bags", 1, 100);

    /** {@code @Tunable boolean many} */
    static final Parameter.OfBoolean MANY = Parameter.ofBoolean("many");

    /** The only instance; it has no state. */
    static final Input_WithDefaultsTuning INSTANCE = new Input_WithDefaultsTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(BAGGING)
            .add(BAGS, Condition.is(BAGGING, true))
            .add(MANY, Condition.above(BAGS, 10))
            .build();

    private Input_WithDefaultsTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.WithDefaults());
    }

    /** The values that a model has. */
    Values valuesOf(Input.WithDefaults model) {
        return new Values(
                model.bagging(),
                model.bagging() ? OptionalInt.of(model.bags()) : OptionalInt.empty(),
                model.bagging() && model.bags() > 10 ? Optional.of(model.many())
                        : Optional.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(BAGGING),
                assignment.findInt(BAGS),
                assignment.find(MANY));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(BAGGING, values.bagging());
        values.bags().ifPresent(value -> assignment.set(BAGS, value));
        values.many().ifPresent(value -> assignment.set(MANY, value));
        return assignment.build();
    }

    @Override
    public Input.WithDefaults create(Values values) {
        return new Input.WithDefaults(values.bagging(),
                values.bags().orElseGet(() -> new Input.WithDefaults().bags()),
                values.many().orElse(new Input.WithDefaults().many()));
    }

    /**
     * The values of one {@link Input.WithDefaults}.
     *
     * @param bagging the value of {@link Input_WithDefaultsTuning#BAGGING}
     * @param bags the value of {@link Input_WithDefaultsTuning#BAGS}
     * @param many the value of {@link Input_WithDefaultsTuning#MANY}
     */
    record Values(boolean bagging, OptionalInt bags, Optional<Boolean> many) {}
}
