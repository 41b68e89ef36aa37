package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Model}.
 *
 * <ul>
 * <li>{@code rate}: double, 0 to 1, linear; default: initialiser
 * <li>{@code k}: int, 1 to 9, linear; default: initialiser
 * <li>{@code kind}: Kind, A, B; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_ModelTuning implements ModelTuning<Input.Model, Input_ModelTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double rate} */
    static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0, 1);

    /** {@code @Tunable(range = {1, 9}) int k} */
    static final Parameter.OfInt K = Parameter.ofInt("k", 1, 9);

    /** {@code @Tunable Kind kind} */
    static final Parameter.OfChoice<Input.Kind> KIND = Parameter.ofChoice("kind",
            Input.Kind.values());

    /** The only instance; it has no state. */
    static final Input_ModelTuning INSTANCE = new Input_ModelTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RATE)
            .add(K)
            .add(KIND)
            .build();

    private Input_ModelTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Model());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Model model) {
        return new Values(model.rate, model.getK(), model.kind);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(RATE), assignment.get(K), assignment.get(KIND));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(RATE, values.rate())
                .set(K, values.k())
                .set(KIND, values.kind())
                .build();
    }

    @Override
    public Input.Model create(Values values) {
        Input.Model model = new Input.Model();
        model.rate = values.rate();
        model.setK(values.k());
        model.kind = values.kind();
        return model;
    }

    /**
     * The values of one {@link Input.Model}.
     *
     * @param rate the value of {@link Input_ModelTuning#RATE}
     * @param k the value of {@link Input_ModelTuning#K}
     * @param kind the value of {@link Input_ModelTuning#KIND}
     */
    record Values(double rate, int k, Input.Kind kind) {}
}
