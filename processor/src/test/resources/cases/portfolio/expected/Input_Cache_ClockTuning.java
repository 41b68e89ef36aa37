package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Cache.Clock}.
 *
 * <ul>
 * <li>{@code size}: int, 16 to 4096, linear; default: initialiser
 * <li>{@code hands}: int, 1 to 4, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_Cache_ClockTuning
        implements ModelTuning<Input.Cache.Clock, Input_Cache_ClockTuning.Values> {
    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt SIZE = Parameter.ofInt("size", 16, 4096);

    /** {@code @Tunable(range = {1, 4}) int hands} */
    static final Parameter.OfInt HANDS = Parameter.ofInt("hands", 1, 4);

    /** The only instance; it has no state. */
    static final Input_Cache_ClockTuning INSTANCE = new Input_Cache_ClockTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SIZE)
            .add(HANDS)
            .build();

    private Input_Cache_ClockTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Cache.Clock());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Cache.Clock model) {
        return new Values(model.size, model.hands);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(SIZE), assignment.get(HANDS));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(SIZE, values.size())
                .set(HANDS, values.hands())
                .build();
    }

    @Override
    public Input.Cache.Clock create(Values values) {
        Input.Cache.Clock model = new Input.Cache.Clock();
        model.size = values.size();
        model.hands = values.hands();
        return model;
    }

    /**
     * The values of one {@link Input.Cache.Clock}.
     *
     * @param size the value of {@link Input_Cache_ClockTuning#SIZE}
     * @param hands the value of {@link Input_Cache_ClockTuning#HANDS}
     */
    record Values(int size, int hands) {}
}
