package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.SMO;

/**
 * What can be tuned of {@link Input.Machine}.
 *
 * <ul>
 * <li>{@code c}: double, 0.001 to 1000, log; default: getter of SMO
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_MachineTuning implements WekaTuning<SMO, Input_MachineTuning.Values> {
    /** {@code @Regularize(INVERSE_L2) double c} */
    static final Parameter.OfDouble C = Parameter.ofDouble("c", 0.001, 1000).log().simplerWhenLow();

    /** The only instance; it has no state. */
    static final Input_MachineTuning INSTANCE = new Input_MachineTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(C)
            .build();

    private Input_MachineTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new SMO());
    }

    /** The values that a model has. */
    Values valuesOf(SMO model) {
        return new Values(model.getC());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(C));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(C, values.c())
                .build();
    }

    @Override
    public SMO create(Values values) {
        SMO model = new SMO();
        model.setC(values.c());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_MachinePipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Machine}.
     *
     * @param c the value of {@link Input_MachineTuning#C}
     */
    record Values(double c) {}
}
