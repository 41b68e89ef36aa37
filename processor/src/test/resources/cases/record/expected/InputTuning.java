package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code ridge}: double, 1e-8 to 10, log; default: constructor without parameters
 * <li>{@code maxIts}: int, 5 to 500, linear; default: constructor without parameters
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 1e-8, 10).log()
            .simplerWhenHigh();

    /** {@code @Tunable(range = {5, 500}) int maxIts} */
    static final Parameter.OfInt MAX_ITS = Parameter.ofInt("maxIts", 5, 500);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RIDGE)
            .add(MAX_ITS)
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
        return new Values(model.ridge(), model.maxIts());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(RIDGE), assignment.get(MAX_ITS));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(RIDGE, values.ridge())
                .set(MAX_ITS, values.maxIts())
                .build();
    }

    @Override
    public Input create(Values values) {
        return new Input(values.ridge(), values.maxIts());
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input}.
     *
     * @param ridge the value of {@link InputTuning#RIDGE}
     * @param maxIts the value of {@link InputTuning#MAX_ITS}
     */
    record Values(double ridge, int maxIts) {}
}
