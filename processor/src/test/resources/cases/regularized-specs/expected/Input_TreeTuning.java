package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/**
 * What can be tuned of {@link Input.Tree}.
 *
 * <ul>
 * <li>{@code confidenceFactor}: float, 0.001 to 0.5, log; default: getter of J48
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_TreeTuning implements WekaTuning<J48, Input_TreeTuning.Values> {
    /** {@code @Regularize(PRUNING) float confidenceFactor} */
    static final Parameter.OfFloat CONFIDENCE_FACTOR = Parameter.ofFloat("confidenceFactor", 0.001f,
            0.5f).log().simplerWhenLow();

    /** The only instance; it has no state. */
    static final Input_TreeTuning INSTANCE = new Input_TreeTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(CONFIDENCE_FACTOR)
            .build();

    private Input_TreeTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new J48());
    }

    /** The values that a model has. */
    Values valuesOf(J48 model) {
        return new Values(model.getConfidenceFactor());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(CONFIDENCE_FACTOR));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(CONFIDENCE_FACTOR, values.confidenceFactor())
                .build();
    }

    @Override
    public J48 create(Values values) {
        J48 model = new J48();
        model.setConfidenceFactor(values.confidenceFactor());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_TreePipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Tree}.
     *
     * @param confidenceFactor the value of {@link Input_TreeTuning#CONFIDENCE_FACTOR}
     */
    record Values(float confidenceFactor) {}
}
