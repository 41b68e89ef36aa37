package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.CacheSpec}.
 *
 * <ul>
 * <li>{@code size}: int, 16, 64, 256; default: getter of Cache
 * <li>{@code load}: double, 0.5 to 0.9, linear; default: getter of Cache
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_CacheSpecTuning
        implements ModelTuning<Input.Cache, Input_CacheSpecTuning.Values> {
    /** {@code @Tunable(values = {16, 64, 256}) int size} */
    static final Parameter.OfInt SIZE = Parameter.ofIntValues("size", 16, 64, 256);

    /** {@code @Regularize(value = DROPOUT, range = {0.5, 0.9}) double load} */
    static final Parameter.OfDouble LOAD = Parameter.ofDouble("load", 0.5, 0.9).simplerWhenHigh();

    /** The only instance; it has no state. */
    static final Input_CacheSpecTuning INSTANCE = new Input_CacheSpecTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SIZE)
            .add(LOAD)
            .build();

    private Input_CacheSpecTuning() {}

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
        return new Values(model.getSize(), model.load());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(SIZE), assignment.get(LOAD));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(SIZE, values.size())
                .set(LOAD, values.load())
                .build();
    }

    @Override
    public Input.Cache create(Values values) {
        Input.Cache model = new Input.Cache();
        model.setSize(values.size());
        model.setLoad(values.load());
        return model;
    }

    /**
     * The values of one {@link Input.CacheSpec}.
     *
     * @param size the value of {@link Input_CacheSpecTuning#SIZE}
     * @param load the value of {@link Input_CacheSpecTuning#LOAD}
     */
    record Values(int size, double load) {}
}
