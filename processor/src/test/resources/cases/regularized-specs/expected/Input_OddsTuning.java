package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/**
 * What can be tuned of {@link Input.Odds}.
 *
 * <ul>
 * <li>{@code ridge}: double, 1e-8 to 10, log; default: getter of Logistic
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_OddsTuning implements WekaTuning<Logistic, Input_OddsTuning.Values> {
    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 1e-8, 10).log()
            .simplerWhenHigh();

    /** The only instance; it has no state. */
    static final Input_OddsTuning INSTANCE = new Input_OddsTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(RIDGE)
            .build();

    private Input_OddsTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Logistic());
    }

    /** The values that a model has. */
    Values valuesOf(Logistic model) {
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
    public Logistic create(Values values) {
        Logistic model = new Logistic();
        model.setRidge(values.ridge());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_OddsPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Odds}.
     *
     * @param ridge the value of {@link Input_OddsTuning#RIDGE}
     */
    record Values(double ridge) {}
}
