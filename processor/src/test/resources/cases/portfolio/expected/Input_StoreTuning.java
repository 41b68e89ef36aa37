package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Store}.
 *
 * <ul>
 * <li>{@code compressed}: boolean; default: initialiser
 * <li>{@code cache.*}: see {@link Input_CacheTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_StoreTuning implements ModelTuning<Input.Store, Input_StoreTuning.Values> {
    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Lru.class, Clock.class}) Cache model}
     */
    static final Parameter.OfChoice<String> CACHE_MODEL = Input_CacheTuning.MODEL.under("cache");

    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt CACHE_LRU_SIZE = Input_CacheTuning.LRU_SIZE.under("cache");

    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt CACHE_CLOCK_SIZE = Input_CacheTuning.CLOCK_SIZE.under("cache");

    /** {@code @Tunable(range = {1, 4}) int hands} */
    static final Parameter.OfInt CACHE_CLOCK_HANDS = Input_CacheTuning.CLOCK_HANDS.under("cache");

    /** {@code @Tunable boolean compressed} */
    static final Parameter.OfBoolean COMPRESSED = Parameter.ofBoolean("compressed");

    /** The only instance; it has no state. */
    static final Input_StoreTuning INSTANCE = new Input_StoreTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .include("cache", Input_CacheTuning.INSTANCE.space(), Condition.always())
            .add(COMPRESSED)
            .build();

    private Input_StoreTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Store());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Store model) {
        return new Values(valuesOfCache(model.cache), model.compressed);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(Input_CacheTuning.INSTANCE.read(assignment.under("cache")),
                assignment.get(COMPRESSED));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(COMPRESSED, values.compressed());
        assignment.setAll("cache", Input_CacheTuning.INSTANCE.write(values.cache()));
        return assignment.build();
    }

    @Override
    public Input.Store create(Values values) {
        Input.Store model = new Input.Store();
        model.cache = Input_CacheTuning.INSTANCE.create(values.cache());
        model.compressed = values.compressed();
        return model;
    }

    private static Input_CacheTuning.Values valuesOfCache(Input.Cache model) {
        if (model instanceof Input.Cache) {
            return Input_CacheTuning.INSTANCE.valuesOf(model);
        }
        return Input_CacheTuning.INSTANCE.defaults();
    }

    /**
     * The values of one {@link Input.Store}.
     *
     * @param cache the values of {@code cache}
     * @param compressed the value of {@link Input_StoreTuning#COMPRESSED}
     */
    record Values(Input_CacheTuning.Values cache, boolean compressed) {}
}
