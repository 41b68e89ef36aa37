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
 * <li>{@code k}: int, 1 to 10 in steps of 4, linear; default: initialiser
 * <li>{@code rate}: double, 0.1 to 1 in steps of 0.4, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {1, 10}, step = 4) int k} */
    static final Parameter.OfInt K = Parameter.ofInt("k", 1, 10).step(4);

    /** {@code @Tunable(range = {0.1, 1}, step = 0.4) double rate} */
    static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0.1, 1).step(0.4);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(K)
            .add(RATE)
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
        return new Values(model.k, model.rate);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(K), assignment.get(RATE));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(K, values.k())
                .set(RATE, values.rate())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.k = values.k();
        model.rate = values.rate();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param k the value of {@link InputTuning#K}
     * @param rate the value of {@link InputTuning#RATE}
     */
    record Values(int k, double rate) {}
}
