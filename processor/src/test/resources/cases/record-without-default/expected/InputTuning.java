package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code gamma}: double, 1e-5 to 10, log; default: middle of the range
 * <li>{@code fast}: boolean; default: false
 * <li>{@code kind}: String, "a", "b"; default: first value
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {1e-5, 10}) double gamma} */
    static final Parameter.OfDouble GAMMA = Parameter.ofDouble("gamma", 1e-5, 10).log();

    /** {@code @Tunable boolean fast} */
    static final Parameter.OfBoolean FAST = Parameter.ofBoolean("fast");

    /** {@code @Tunable(choices = {"a", "b"}) String kind} */
    static final Parameter.OfChoice<String> KIND = Parameter.ofChoice("kind", "a", "b");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(GAMMA)
            .add(FAST)
            .add(KIND)
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(GAMMA.at(0.5), false, "a");
    }

    /** The values that a model has. */
    Values valuesOf(Input model) {
        return new Values(model.gamma(), model.fast(), model.kind());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(GAMMA), assignment.get(FAST), assignment.get(KIND));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(GAMMA, values.gamma())
                .set(FAST, values.fast())
                .set(KIND, values.kind())
                .build();
    }

    @Override
    public Input create(Values values) {
        return new Input(values.gamma(), values.fast(), values.kind());
    }

    /**
     * The values of one {@link Input}.
     *
     * @param gamma the value of {@link InputTuning#GAMMA}
     * @param fast the value of {@link InputTuning#FAST}
     * @param kind the value of {@link InputTuning#KIND}
     */
    record Values(double gamma, boolean fast, String kind) {}
}
