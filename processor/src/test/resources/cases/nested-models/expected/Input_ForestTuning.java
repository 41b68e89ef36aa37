package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input.Forest}.
 *
 * <ul>
 * <li>{@code trees}: int, 10 to 500, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_ForestTuning implements WekaTuning<Input.Forest, Input_ForestTuning.Values> {
    /** {@code @Tunable(range = {10, 500}) int trees} */
    static final Parameter.OfInt TREES = Parameter.ofInt("trees", 10, 500);

    /** The only instance; it has no state. */
    static final Input_ForestTuning INSTANCE = new Input_ForestTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(TREES)
            .build();

    private Input_ForestTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Forest());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Forest model) {
        return new Values(model.trees);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(TREES));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(TREES, values.trees())
                .build();
    }

    @Override
    public Input.Forest create(Values values) {
        Input.Forest model = new Input.Forest();
        model.trees = values.trees();
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_ForestPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Forest}.
     *
     * @param trees the value of {@link Input_ForestTuning#TREES}
     */
    record Values(int trees) {}
}
