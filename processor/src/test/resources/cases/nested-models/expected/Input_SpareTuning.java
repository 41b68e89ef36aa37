package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Spare}.
 *
 * <ul>
 * <li>{@code spares}: int, 1, 2, 3; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_SpareTuning implements ModelTuning<Input.Spare, Input_SpareTuning.Values> {
    /** {@code @Tunable(values = {1, 2, 3}) int spares} */
    static final Parameter.OfInt SPARES = Parameter.ofIntValues("spares", 1, 2, 3);

    /** The only instance; it has no state. */
    static final Input_SpareTuning INSTANCE = new Input_SpareTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SPARES)
            .build();

    private Input_SpareTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Spare());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Spare model) {
        return new Values(model.spares);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(SPARES));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(SPARES, values.spares())
                .build();
    }

    @Override
    public Input.Spare create(Values values) {
        Input.Spare model = new Input.Spare();
        model.spares = values.spares();
        return model;
    }

    /**
     * The values of one {@link Input.Spare}.
     *
     * @param spares the value of {@link Input_SpareTuning#SPARES}
     */
    record Values(int spares) {}
}
