package cases;

import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.DecisionStump;

/** What can be tuned of {@link Input.Stump}. */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_StumpTuning implements WekaTuning<DecisionStump, Input_StumpTuning.Values> {
    /** The only instance; it has no state. */
    static final Input_StumpTuning INSTANCE = new Input_StumpTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .build();

    private Input_StumpTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new DecisionStump());
    }

    /** The values that a model has. */
    Values valuesOf(DecisionStump model) {
        return new Values();
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values();
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .build();
    }

    @Override
    public DecisionStump create(Values values) {
        return new DecisionStump();
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_StumpPipeline.assemble(values);
    }

    /** The values of one {@link Input.Stump}. */
    record Values() {}
}
