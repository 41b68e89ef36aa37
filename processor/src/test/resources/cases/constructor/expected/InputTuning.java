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
 * <li>{@code rate}: double, 0 to 1, linear; default: middle of the range
 * <li>{@code k}: int, 1 to 9, linear; default: middle of the range
 * <li>{@code fast}: boolean; default: false
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double rate} */
    static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0, 1);

    /** {@code @Tunable(range = {1, 9}) int k} */
    static final Parameter.OfInt K = Parameter.ofInt("k", 1, 9);

    /** {@code @Tunable boolean fast} */
    static final Parameter.OfBoolean FAST = Parameter.ofBoolean("fast");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RATE)
            .add(K)
            .add(FAST)
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(RATE.at(0.5), K.at(0.5), false);
    }

    /** The values that a model has. */
    Values valuesOf(Input model) {
        return new Values(RATE.at(0.5), model.k, model.fast);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(RATE), assignment.get(K), assignment.get(FAST));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(RATE, values.rate())
                .set(K, values.k())
                .set(FAST, values.fast())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input(values.k(), values.rate());
        model.fast = values.fast();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param rate the value of {@link InputTuning#RATE}
     * @param k the value of {@link InputTuning#K}
     * @param fast the value of {@link InputTuning#FAST}
     */
    record Values(double rate, int k, boolean fast) {}
}
