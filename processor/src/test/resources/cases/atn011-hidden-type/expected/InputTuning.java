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
 * <li>{@code filter}: Filter, NORMALIZE, NONE; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable Filter filter} */
    static final Parameter.OfChoice<Input.Filter> FILTER = Parameter.ofChoice("filter",
            Input.Filter.values());

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(FILTER)
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
        return new Values(model.filter);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(FILTER));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(FILTER, values.filter())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.filter = values.filter();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param filter the value of {@link InputTuning#FILTER}
     */
    record Values(Input.Filter filter) {}
}
