package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Middle.Inner}.
 *
 * <ul>
 * <li>{@code aRate}: double, 0 to 1, linear; default: initialiser
 * <li>{@code URLWeight}: double, 0 to 1, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_Middle_InnerTuning
        implements ModelTuning<Input.Middle.Inner, Input_Middle_InnerTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double aRate} */
    static final Parameter.OfDouble A_RATE = Parameter.ofDouble("aRate", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double URLWeight} */
    static final Parameter.OfDouble URL_WEIGHT = Parameter.ofDouble("URLWeight", 0, 1);

    /** The only instance; it has no state. */
    static final Input_Middle_InnerTuning INSTANCE = new Input_Middle_InnerTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(A_RATE)
            .add(URL_WEIGHT)
            .build();

    private Input_Middle_InnerTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Middle.Inner());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Middle.Inner model) {
        return new Values(model.aRate, model.URLWeight);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(A_RATE), assignment.get(URL_WEIGHT));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(A_RATE, values.aRate())
                .set(URL_WEIGHT, values.URLWeight())
                .build();
    }

    @Override
    public Input.Middle.Inner create(Values values) {
        Input.Middle.Inner model = new Input.Middle.Inner();
        model.aRate = values.aRate();
        model.URLWeight = values.URLWeight();
        return model;
    }

    /**
     * The values of one {@link Input.Middle.Inner}.
     *
     * @param aRate the value of {@link Input_Middle_InnerTuning#A_RATE}
     * @param URLWeight the value of {@link Input_Middle_InnerTuning#URL_WEIGHT}
     */
    record Values(double aRate, double URLWeight) {}
}
