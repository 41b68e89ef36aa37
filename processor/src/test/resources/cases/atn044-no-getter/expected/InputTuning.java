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
 * <li>{@code size}: int, 0 to 2, linear; default: middle of the range
 * <li>{@code strict}: boolean; default: false
 * <li>{@code known}: int, 0 to 2, linear; default: middle of the range
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input.Cache, InputTuning.Values> {
    /** {@code @Tunable(range = {0, 2}) int size} */
    static final Parameter.OfInt SIZE = Parameter.ofInt("size", 0, 2);

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean STRICT = Parameter.ofBoolean("strict");

    /** {@code @Tunable(range = {0, 2}) int known} */
    static final Parameter.OfInt KNOWN = Parameter.ofInt("known", 0, 2);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SIZE)
            .add(STRICT)
            .add(KNOWN)
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Cache());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Cache model) {
        return new Values(SIZE.at(0.5), false, KNOWN.at(0.5));
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(SIZE), assignment.get(STRICT), assignment.get(KNOWN));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(SIZE, values.size())
                .set(STRICT, values.strict())
                .set(KNOWN, values.known())
                .build();
    }

    @Override
    public Input.Cache create(Values values) {
        Input.Cache model = new Input.Cache();
        model.setSize(values.size());
        model.setStrict(values.strict());
        model.setKnown(values.known());
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param size the value of {@link InputTuning#SIZE}
     * @param strict the value of {@link InputTuning#STRICT}
     * @param known the value of {@link InputTuning#KNOWN}
     */
    record Values(int size, boolean strict, int known) {}
}
