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
 * <li>{@code k}: int, 5; default: initialiser
 * <li>{@code only}: Only, ONE; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(values = {5}) int k} */
    static final Parameter.OfInt K = Parameter.ofIntValues("k", 5);

    /** {@code @Tunable Only only} */
    static final Parameter.OfChoice<Input.Only> ONLY = Parameter.ofChoice("only",
            Input.Only.values());

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(K)
            .add(ONLY)
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
        return new Values(model.k, model.only);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(K), assignment.get(ONLY));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(K, values.k())
                .set(ONLY, values.only())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.k = values.k();
        model.only = values.only();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param k the value of {@link InputTuning#K}
     * @param only the value of {@link InputTuning#ONLY}
     */
    record Values(int k, Input.Only only) {}
}
