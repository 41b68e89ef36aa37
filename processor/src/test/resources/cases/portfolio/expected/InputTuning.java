package cases;

import dev.attune.annotations.Imputation;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaModel;
import dev.attune.weka.WekaTuning;
import java.util.List;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code model}: WekaModel, Forest, BoostedTree, Ridge, PrunedTree; default: each
 * model in turn
 * <li>{@code Forest.*}: see {@link Input_ForestTuning}
 * <li>{@code BoostedTree.*}: see {@link Input_BoostedTreeTuning}
 * <li>{@code Ridge.*}: see {@link Input_RidgeTuning}
 * <li>{@code PrunedTree.*}: see {@link Input_PrunedTreeTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<WekaModel, InputTuning.Values> {
    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Forest.class, BoostedTree.class, Ridge.class, PrunedTree.class})
     * WekaModel model}
     */
    static final Parameter.OfChoice<String> MODEL = Parameter.ofChoice("model", "Forest",
            "BoostedTree", "Ridge", "PrunedTree");

    /** {@code @Tunable(range = {10, 500}, scale = LOG) int trees} */
    static final Parameter.OfInt FOREST_TREES = Input_ForestTuning.TREES.under("Forest");

    /** {@code @Tunable(range = {1, 30}) int depth} */
    static final Parameter.OfInt FOREST_DEPTH = Input_ForestTuning.DEPTH.under("Forest");

    /** {@code @Nested({PrunedTree.class, Stump.class}) Classifier base} */
    static final Parameter.OfChoice<String> BOOSTED_TREE_BASE = Input_BoostedTreeTuning.BASE
            .under("BoostedTree");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat BOOSTED_TREE_BASE_PRUNED_TREE_CONFIDENCE_FACTOR =
            Input_BoostedTreeTuning.BASE_PRUNED_TREE_CONFIDENCE_FACTOR.under("BoostedTree");

    /** {@code @Tunable(range = {2, 64}, scale = LOG) int minNumObj} */
    static final Parameter.OfInt BOOSTED_TREE_BASE_PRUNED_TREE_MIN_NUM_OBJ =
            Input_BoostedTreeTuning.BASE_PRUNED_TREE_MIN_NUM_OBJ.under("BoostedTree");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean BOOSTED_TREE_BASE_PRUNED_TREE_UNPRUNED =
            Input_BoostedTreeTuning.BASE_PRUNED_TREE_UNPRUNED.under("BoostedTree");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean BOOSTED_TREE_BASE_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            Input_BoostedTreeTuning.BASE_PRUNED_TREE_REDUCED_ERROR_PRUNING.under("BoostedTree");

    /** {@code @Tunable(range = {10, 200}, step = 10) int rounds} */
    static final Parameter.OfInt BOOSTED_TREE_ROUNDS = Input_BoostedTreeTuning.ROUNDS
            .under("BoostedTree");

    /** {@code @Impute({MEAN, MEDIAN})} */
    static final Parameter.OfChoice<Imputation> RIDGE_IMPUTE = Input_RidgeTuning.IMPUTE
            .under("Ridge");

    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble RIDGE_RIDGE = Input_RidgeTuning.RIDGE.under("Ridge");

    /** {@code @Tunable(range = {5, 500}) int maxIts} */
    static final Parameter.OfInt RIDGE_MAX_ITS = Input_RidgeTuning.MAX_ITS.under("Ridge");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat PRUNED_TREE_CONFIDENCE_FACTOR =
            Input_PrunedTreeTuning.CONFIDENCE_FACTOR.under("PrunedTree");

    /** {@code @Tunable(range = {2, 64}, scale = LOG) int minNumObj} */
    static final Parameter.OfInt PRUNED_TREE_MIN_NUM_OBJ = Input_PrunedTreeTuning.MIN_NUM_OBJ
            .under("PrunedTree");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean PRUNED_TREE_UNPRUNED = Input_PrunedTreeTuning.UNPRUNED
            .under("PrunedTree");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean PRUNED_TREE_REDUCED_ERROR_PRUNING =
            Input_PrunedTreeTuning.REDUCED_ERROR_PRUNING.under("PrunedTree");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(MODEL)
            .include("Forest", Input_ForestTuning.INSTANCE.space(), Condition.is(MODEL, "Forest"))
            .include("BoostedTree", Input_BoostedTreeTuning.INSTANCE.space(), Condition.is(MODEL,
                    "BoostedTree"))
            .include("Ridge", Input_RidgeTuning.INSTANCE.space(), Condition.is(MODEL, "Ridge"))
            .include("PrunedTree", Input_PrunedTreeTuning.INSTANCE.space(), Condition.is(MODEL,
                    "PrunedTree"))
            .forbid(Condition.above(FOREST_TREES, 400), Condition.above(FOREST_DEPTH, 20))
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values.Forest(Input_ForestTuning.INSTANCE.defaults());
    }

    /** The values that a model has. */
    Values valuesOf(WekaModel model) {
        return valuesOfModel(model);
    }

    @Override
    public Values read(Assignment assignment) {
        return readModel(assignment);
    }

    @Override
    public Assignment write(Values values) {
        return writeModel(values, Assignment.builder()).build();
    }

    @Override
    public WekaModel create(Values values) {
        return createModel(values);
    }

    @Override
    public List<Values> startingPoints() {
        return List.of(
                new Values.Forest(Input_ForestTuning.INSTANCE.defaults()),
                new Values.BoostedTree(Input_BoostedTreeTuning.INSTANCE.defaults()),
                new Values.Ridge(Input_RidgeTuning.INSTANCE.defaults()),
                new Values.PrunedTree(Input_PrunedTreeTuning.INSTANCE.defaults()));
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    private static Values readModel(Assignment assignment) {
        return switch (assignment.get(MODEL)) {
            case "Forest" -> new Values.Forest(Input_ForestTuning.INSTANCE.read(
                    assignment.under("Forest")));
            case "BoostedTree" -> new Values.BoostedTree(Input_BoostedTreeTuning.INSTANCE.read(
                    assignment.under("BoostedTree")));
            case "Ridge" -> new Values.Ridge(Input_RidgeTuning.INSTANCE.read(
                    assignment.under("Ridge")));
            case "PrunedTree" -> new Values.PrunedTree(Input_PrunedTreeTuning.INSTANCE.read(
                    assignment.under("PrunedTree")));
            default -> throw new AssertionError(assignment.get(MODEL));
        };
    }

    private static Assignment.Builder writeModel(Values value, Assignment.Builder assignment) {
        if (value instanceof Values.Forest chosen) {
            assignment.set(MODEL, "Forest");
            return assignment.setAll("Forest", Input_ForestTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.BoostedTree chosen) {
            assignment.set(MODEL, "BoostedTree");
            return assignment.setAll("BoostedTree",
                    Input_BoostedTreeTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Ridge chosen) {
            assignment.set(MODEL, "Ridge");
            return assignment.setAll("Ridge", Input_RidgeTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.PrunedTree chosen) {
            assignment.set(MODEL, "PrunedTree");
            return assignment.setAll("PrunedTree",
                    Input_PrunedTreeTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values valuesOfModel(WekaModel model) {
        if (model != null && model.getClass() == Input.Forest.class) {
            return new Values.Forest(Input_ForestTuning.INSTANCE.valuesOf((Input.Forest) model));
        }
        if (model != null && model.getClass() == Input.BoostedTree.class) {
            return new Values.BoostedTree(
                    Input_BoostedTreeTuning.INSTANCE.valuesOf((Input.BoostedTree) model));
        }
        if (model != null && model.getClass() == Input.Ridge.class) {
            return new Values.Ridge(Input_RidgeTuning.INSTANCE.valuesOf((Input.Ridge) model));
        }
        return new Values.Forest(Input_ForestTuning.INSTANCE.defaults());
    }

    private static WekaModel createModel(Values value) {
        if (value instanceof Values.Forest chosen) {
            return Input_ForestTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.BoostedTree chosen) {
            return Input_BoostedTreeTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Ridge chosen) {
            return Input_RidgeTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.PrunedTree chosen) {
            return () -> Input_PrunedTreeTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /** The values of one model of {@code Input}. */
    sealed interface Values {
        /**
         * Of {@link Input.Forest}.
         *
         * @param values its values
         */
        record Forest(Input_ForestTuning.Values values) implements Values {}

        /**
         * Of {@link Input.BoostedTree}.
         *
         * @param values its values
         */
        record BoostedTree(Input_BoostedTreeTuning.Values values) implements Values {}

        /**
         * Of {@link Input.Ridge}.
         *
         * @param values its values
         */
        record Ridge(Input_RidgeTuning.Values values) implements Values {}

        /**
         * Of {@link Input.PrunedTree}.
         *
         * @param values its values
         */
        record PrunedTree(Input_PrunedTreeTuning.Values values) implements Values {}
    }
}
