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
 * <li>{@code lasso}: double, 1e-8 to 10, log; default: initialiser
 * <li>{@code ridge}: double, 0.001 to 1, log; default: initialiser
 * <li>{@code c}: double, 0.001 to 1000, log; default: initialiser
 * <li>{@code dropout}: float, 0 to 0.8, linear; default: initialiser
 * <li>{@code confidence}: double, 0.001 to 0.5, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Regularize(L1) double lasso} */
    static final Parameter.OfDouble LASSO = Parameter.ofDouble("lasso", 1e-8, 10).log()
            .simplerWhenHigh();

    /** {@code @Regularize(value = L2, range = {0.001, 1}) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 0.001, 1).log()
            .simplerWhenHigh();

    /** {@code @Regularize(INVERSE_L2) double c} */
    static final Parameter.OfDouble C = Parameter.ofDouble("c", 0.001, 1000).log().simplerWhenLow();

    /** {@code @Regularize(DROPOUT) float dropout} */
    static final Parameter.OfFloat DROPOUT = Parameter.ofFloat("dropout", 0f, 0.8f)
            .simplerWhenHigh();

    /** {@code @Regularize(value = PRUNING, scale = LINEAR) double confidence} */
    static final Parameter.OfDouble CONFIDENCE = Parameter.ofDouble("confidence", 0.001, 0.5)
            .simplerWhenLow();

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(LASSO)
            .add(RIDGE)
            .add(C)
            .add(DROPOUT)
            .add(CONFIDENCE)
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
        return new Values(model.lasso, model.ridge, model.c, model.dropout, model.confidence);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(LASSO), assignment.get(RIDGE), assignment.get(C),
                assignment.get(DROPOUT), assignment.get(CONFIDENCE));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(LASSO, values.lasso())
                .set(RIDGE, values.ridge())
                .set(C, values.c())
                .set(DROPOUT, values.dropout())
                .set(CONFIDENCE, values.confidence())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.lasso = values.lasso();
        model.ridge = values.ridge();
        model.c = values.c();
        model.dropout = values.dropout();
        model.confidence = values.confidence();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param lasso the value of {@link InputTuning#LASSO}
     * @param ridge the value of {@link InputTuning#RIDGE}
     * @param c the value of {@link InputTuning#C}
     * @param dropout the value of {@link InputTuning#DROPOUT}
     * @param confidence the value of {@link InputTuning#CONFIDENCE}
     */
    record Values(double lasso, double ridge, double c, float dropout, double confidence) {}
}
