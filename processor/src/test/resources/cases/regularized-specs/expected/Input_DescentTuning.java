package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SGD;

/**
 * What can be tuned of {@link Input.Descent}.
 *
 * <ul>
 * <li>{@code lambda}: double, 1e-8 to 10, log; default: getter of SGD
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_DescentTuning implements WekaTuning<SGD, Input_DescentTuning.Values> {
    /** {@code @Regularize(L2) double lambda} */
    static final Parameter.OfDouble LAMBDA = Parameter.ofDouble("lambda", 1e-8, 10).log()
            .simplerWhenHigh();

    /** The only instance; it has no state. */
    static final Input_DescentTuning INSTANCE = new Input_DescentTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(LAMBDA)
            .build();

    private Input_DescentTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new SGD());
    }

    /** The values that a model has. */
    Values valuesOf(SGD model) {
        return new Values(model.getLambda());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(LAMBDA));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(LAMBDA, values.lambda())
                .build();
    }

    @Override
    public SGD create(Values values) {
        SGD model = new SGD();
        model.setLambda(values.lambda());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_DescentPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Descent}.
     *
     * @param lambda the value of {@link Input_DescentTuning#LAMBDA}
     */
    record Values(double lambda) {}
}
