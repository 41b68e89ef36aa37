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
 * <li>{@code trees}: int, 10 to 500, log; default: initialiser
 * <li>{@code depth}: int, 1 to 30, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /**
     * How many trees vote; more are steadier, and slower.
     *
     * <p>{@code @Tunable(range = {10, 500}, scale = LOG, prefix = true) int trees}
     */
    static final Parameter.OfInt TREES = Parameter.ofInt("trees", 10, 500).log().prefix();

    /** {@code @Tunable(range = {1, 30}) int depth} */
    static final Parameter.OfInt DEPTH = Parameter.ofInt("depth", 1, 30);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(TREES)
            .add(DEPTH)
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
        return new Values(model.trees, model.depth);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(TREES), assignment.get(DEPTH));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(TREES, values.trees())
                .set(DEPTH, values.depth())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.trees = values.trees();
        model.depth = values.depth();
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input}.
     *
     * @param trees the value of {@link InputTuning#TREES}
     * @param depth the value of {@link InputTuning#DEPTH}
     */
    record Values(int trees, int depth) {}
}
