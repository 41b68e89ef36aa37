package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Root}.
 *
 * <ul>
 * <li>{@code rate}: double, 0 to 1, linear; default: initialiser
 * <li>{@code k}: int, 1 to 9, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_RootTuning implements ModelTuning<Input.Root, Input_RootTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double rate} */
    static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0, 1);

    /** {@code @Tunable(range = {1, 9}) int k} */
    static final Parameter.OfInt K = Parameter.ofInt("k", 1, 9);

    /** The only instance; it has no state. */
    static final Input_RootTuning INSTANCE = new Input_RootTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RATE)
            .add(K)
            .build();

    private Input_RootTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Root());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Root model) {
        return new Values(model.rate, model.getK());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(RATE), assignment.get(K));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(RATE, values.rate())
                .set(K, values.k())
                .build();
    }

    @Override
    public Input.Root create(Values values) {
        Input.Root model = new Input.Root();
        model.rate = values.rate();
        model.setK(values.k());
        return model;
    }

    /**
     * The values of one {@link Input.Root}.
     *
     * @param rate the value of {@link Input_RootTuning#RATE}
     * @param k the value of {@link Input_RootTuning#K}
     */
    record Values(double rate, int k) {}
}
