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
 * What can be tuned of {@link Input.Wider}.
 *
 * <ul>
 * <li>{@code model}: WekaModel, Input, Stump; default: each model in turn
 * <li>{@code Input.*}: see {@link InputTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_WiderTuning implements WekaTuning<WekaModel, Input_WiderTuning.Values> {
    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Input.class, Stump.class}) WekaModel model}
     */
    static final Parameter.OfChoice<String> MODEL = Parameter.ofChoice("model", "Input", "Stump");

    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Forest.class, BoostedTree.class, Ridge.class, PrunedTree.class})
     * WekaModel model}
     */
    static final Parameter.OfChoice<String> INPUT_MODEL = InputTuning.MODEL.under("Input");

    /** {@code @Tunable(range = {10, 500}, scale = LOG) int trees} */
    static final Parameter.OfInt INPUT_FOREST_TREES = InputTuning.FOREST_TREES.under("Input");

    /** {@code @Tunable(range = {1, 30}) int depth} */
    static final Parameter.OfInt INPUT_FOREST_DEPTH = InputTuning.FOREST_DEPTH.under("Input");

    /** {@code @Nested({PrunedTree.class, Stump.class}) Classifier base} */
    static final Parameter.OfChoice<String> INPUT_BOOSTED_TREE_BASE = InputTuning.BOOSTED_TREE_BASE
            .under("Input");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat INPUT_BOOSTED_TREE_BASE_PRUNED_TREE_CONFIDENCE_FACTOR =
            InputTuning.BOOSTED_TREE_BASE_PRUNED_TREE_CONFIDENCE_FACTOR.under("Input");

    /** {@code @Tunable(range = {2, 64}, scale = LOG) int minNumObj} */
    static final Parameter.OfInt INPUT_BOOSTED_TREE_BASE_PRUNED_TREE_MIN_NUM_OBJ =
            InputTuning.BOOSTED_TREE_BASE_PRUNED_TREE_MIN_NUM_OBJ.under("Input");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean INPUT_BOOSTED_TREE_BASE_PRUNED_TREE_UNPRUNED =
            InputTuning.BOOSTED_TREE_BASE_PRUNED_TREE_UNPRUNED.under("Input");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean INPUT_BOOSTED_TREE_BASE_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            InputTuning.BOOSTED_TREE_BASE_PRUNED_TREE_REDUCED_ERROR_PRUNING.under("Input");

    /** {@code @Tunable(range = {10, 200}, step = 10) int rounds} */
    static final Parameter.OfInt INPUT_BOOSTED_TREE_ROUNDS = InputTuning.BOOSTED_TREE_ROUNDS
            .under("Input");

    /** {@code @Impute({MEAN, MEDIAN})} */
    static final Parameter.OfChoice<Imputation> INPUT_RIDGE_IMPUTE = InputTuning.RIDGE_IMPUTE
            .under("Input");

    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble INPUT_RIDGE_RIDGE = InputTuning.RIDGE_RIDGE.under("Input");

    /** {@code @Tunable(range = {5, 500}) int maxIts} */
    static final Parameter.OfInt INPUT_RIDGE_MAX_ITS = InputTuning.RIDGE_MAX_ITS.under("Input");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat INPUT_PRUNED_TREE_CONFIDENCE_FACTOR =
            InputTuning.PRUNED_TREE_CONFIDENCE_FACTOR.under("Input");

    /** {@code @Tunable(range = {2, 64}, scale = LOG) int minNumObj} */
    static final Parameter.OfInt INPUT_PRUNED_TREE_MIN_NUM_OBJ = InputTuning.PRUNED_TREE_MIN_NUM_OBJ
            .under("Input");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean INPUT_PRUNED_TREE_UNPRUNED = InputTuning.PRUNED_TREE_UNPRUNED
            .under("Input");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean INPUT_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            InputTuning.PRUNED_TREE_REDUCED_ERROR_PRUNING.under("Input");

    /** The only instance; it has no state. */
    static final Input_WiderTuning INSTANCE = new Input_WiderTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(MODEL)
            .include("Input", InputTuning.INSTANCE.space(), Condition.is(MODEL, "Input"))
            .build();

    private Input_WiderTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values.Input(InputTuning.INSTANCE.defaults());
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
                new Values.Input(InputTuning.INSTANCE.defaults()),
                new Values.Stump(Input_StumpTuning.INSTANCE.defaults()));
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_WiderPipeline.assemble(values);
    }

    private static Values readModel(Assignment assignment) {
        return switch (assignment.get(MODEL)) {
            case "Input" -> new Values.Input(InputTuning.INSTANCE.read(assignment.under("Input")));
            case "Stump" -> new Values.Stump(Input_StumpTuning.INSTANCE.read(
                    assignment.under("Stump")));
            default -> throw new AssertionError(assignment.get(MODEL));
        };
    }

    private static Assignment.Builder writeModel(Values value, Assignment.Builder assignment) {
        if (value instanceof Values.Input chosen) {
            assignment.set(MODEL, "Input");
            return assignment.setAll("Input", InputTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Stump chosen) {
            assignment.set(MODEL, "Stump");
            return assignment.setAll("Stump", Input_StumpTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values valuesOfModel(WekaModel model) {
        return new Values.Input(InputTuning.INSTANCE.defaults());
    }

    private static WekaModel createModel(Values value) {
        if (value instanceof Values.Input chosen) {
            return InputTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Stump chosen) {
            return () -> Input_StumpTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /** The values of one model of {@code Wider}. */
    sealed interface Values {
        /**
         * Of {@link cases.Input}.
         *
         * @param values its values
         */
        record Input(InputTuning.Values values) implements Values {}

        /**
         * Of {@link cases.Input.Stump}.
         *
         * @param values its values
         */
        record Stump(Input_StumpTuning.Values values) implements Values {}
    }
}
