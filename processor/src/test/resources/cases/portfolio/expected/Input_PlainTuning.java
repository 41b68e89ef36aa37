package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Plain}.
 *
 * <ul>
 * <li>{@code a}: boolean; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_PlainTuning implements ModelTuning<Input.Plain, Input_PlainTuning.Values> {
    /** {@code @Tunable boolean a} */
    static final Parameter.OfBoolean A = Parameter.ofBoolean("a");

    /** The only instance; it has no state. */
    static final Input_PlainTuning INSTANCE = new Input_PlainTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(A)
            .build();

    private Input_PlainTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Plain());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Plain model) {
        return new Values(model.a);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(A));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(A, values.a())
                .build();
    }

    @Override
    public Input.Plain create(Values values) {
        Input.Plain model = new Input.Plain();
        model.a = values.a();
        return model;
    }

    /**
     * The values of one {@link Input.Plain}.
     *
     * @param a the value of {@link Input_PlainTuning#A}
     */
    record Values(boolean a) {}
}
