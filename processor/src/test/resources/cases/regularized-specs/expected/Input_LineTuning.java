package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.LinearRegression;

/**
 * What can be tuned of {@link Input.Line}.
 *
 * <ul>
 * <li>{@code ridge}: double, 1e-8 to 10, log; default: getter of LinearRegression
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_LineTuning implements WekaTuning<LinearRegression, Input_LineTuning.Values> {
    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 1e-8, 10).log()
            .simplerWhenHigh();

    /** The only instance; it has no state. */
    static final Input_LineTuning INSTANCE = new Input_LineTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RIDGE)
            .build();

    private Input_LineTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new LinearRegression());
    }

    /** The values that a model has. */
    Values valuesOf(LinearRegression model) {
        return new Values(model.getRidge());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(RIDGE));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(RIDGE, values.ridge())
                .build();
    }

    @Override
    public LinearRegression create(Values values) {
        LinearRegression model = new LinearRegression();
        model.setRidge(values.ridge());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_LinePipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Line}.
     *
     * @param ridge the value of {@link Input_LineTuning#RIDGE}
     */
    record Values(double ridge) {}
}
