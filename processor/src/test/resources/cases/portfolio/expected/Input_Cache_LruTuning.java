package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Cache.Lru}.
 *
 * <ul>
 * <li>{@code size}: int, 16 to 4096, linear; default: middle of the range
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_Cache_LruTuning
        implements ModelTuning<Input.Cache.Lru, Input_Cache_LruTuning.Values> {
    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt SIZE = Parameter.ofInt("size", 16, 4096);

    /** The only instance; it has no state. */
    static final Input_Cache_LruTuning INSTANCE = new Input_Cache_LruTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SIZE)
            .build();

    private Input_Cache_LruTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(SIZE.at(0.5));
    }

    /** The values that a model has. */
    Values valuesOf(Input.Cache.Lru model) {
        return new Values(model.size());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(SIZE));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(SIZE, values.size())
                .build();
    }

    @Override
    public Input.Cache.Lru create(Values values) {
        return new Input.Cache.Lru(values.size());
    }

    /**
     * The values of one {@link Input.Cache.Lru}.
     *
     * @param size the value of {@link Input_Cache_LruTuning#SIZE}
     */
    record Values(int size) {}
}
