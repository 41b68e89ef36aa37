package cases;

import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/** What can be tuned of {@link Input}. */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
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
    public Input create(Values values) {
        return new Input();
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /** The values of one {@link Input}. */
    record Values() {}
}
