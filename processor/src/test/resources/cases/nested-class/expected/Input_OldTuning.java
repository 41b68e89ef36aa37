package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Old}.
 *
 * <ul>
 * <li>{@code flag}: boolean; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
@SuppressWarnings({"deprecation", "removal"})
final class Input_OldTuning implements ModelTuning<Input.Old, Input_OldTuning.Values> {
    /** {@code @Tunable boolean flag} */
    static final Parameter.OfBoolean FLAG = Parameter.ofBoolean("flag");

    /** The only instance; it has no state. */
    static final Input_OldTuning INSTANCE = new Input_OldTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(FLAG)
            .build();

    private Input_OldTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Old());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Old model) {
        return new Values(model.flag);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(FLAG));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(FLAG, values.flag())
                .build();
    }

    @Override
    public Input.Old create(Values values) {
        Input.Old model = new Input.Old();
        model.flag = values.flag();
        return model;
    }

    /**
     * The values of one {@link Input.Old}.
     *
     * @param flag the value of {@link Input_OldTuning#FLAG}
     */
    record Values(boolean flag) {}
}
