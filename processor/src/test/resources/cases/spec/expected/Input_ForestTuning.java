package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

/**
 * What can be tuned of {@link Input.Forest}.
 *
 * <ul>
 * <li>{@code numIterations}: int, 10 to 500, log; default: getter of RandomForest
 * <li>{@code depth}: int, 0 to 30, linear; default: getter of RandomForest
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_ForestTuning implements WekaTuning<RandomForest, Input_ForestTuning.Values> {
    /** {@code @Tunable(range = {10, 500}, scale = LOG, prefix = true) int numIterations} */
    static final Parameter.OfInt NUM_ITERATIONS = Parameter.ofInt("numIterations", 10, 500).log()
            .prefix();

    /** {@code @Tunable(range = {0, 30}, id = "depth") int maxDepth} */
    static final Parameter.OfInt MAX_DEPTH = Parameter.ofInt("depth", 0, 30);

    /** The only instance; it has no state. */
    static final Input_ForestTuning INSTANCE = new Input_ForestTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(NUM_ITERATIONS)
            .add(MAX_DEPTH)
            .constrain("isSmall", point -> Input.Forest.isSmall(point.get(NUM_ITERATIONS),
                    point.get(MAX_DEPTH)))
            .build();

    private Input_ForestTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new RandomForest());
    }

    /** The values that a model has. */
    Values valuesOf(RandomForest model) {
        return new Values(model.getNumIterations(), model.getMaxDepth());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(NUM_ITERATIONS), assignment.get(MAX_DEPTH));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(NUM_ITERATIONS, values.numIterations())
                .set(MAX_DEPTH, values.maxDepth())
                .build();
    }

    @Override
    public RandomForest create(Values values) {
        RandomForest model = new RandomForest();
        model.setNumIterations(values.numIterations());
        model.setMaxDepth(values.maxDepth());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_ForestPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Forest}.
     *
     * @param numIterations the value of {@link Input_ForestTuning#NUM_ITERATIONS}
     * @param maxDepth the value of {@link Input_ForestTuning#MAX_DEPTH}
     */
    record Values(int numIterations, int maxDepth) {}
}
