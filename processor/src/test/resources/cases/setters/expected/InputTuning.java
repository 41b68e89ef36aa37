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
 * <li>{@code rate}: double, 0 to 1, linear; default: initialiser
 * <li>{@code fast}: boolean; default: initialiser
 * <li>{@code k}: int, 1 to 9, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double rate} */
    static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0, 1);

    /** {@code @Tunable boolean fast} */
    static final Parameter.OfBoolean FAST = Parameter.ofBoolean("fast");

    /** {@code @Tunable(range = {1, 9}) int k} */
    static final Parameter.OfInt K = Parameter.ofInt("k", 1, 9);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RATE)
            .add(FAST)
            .add(K)
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
        return new Values(model.rate(), model.isFast(), model.getK());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(RATE), assignment.get(FAST), assignment.get(K));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(RATE, values.rate())
                .set(FAST, values.fast())
                .set(K, values.k())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.setRate(values.rate());
        model.setFast(values.fast());
        model.setK(values.k());
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param rate the value of {@link InputTuning#RATE}
     * @param fast the value of {@link InputTuning#FAST}
     * @param k the value of {@link InputTuning#K}
     */
    record Values(double rate, boolean fast, int k) {}
}
