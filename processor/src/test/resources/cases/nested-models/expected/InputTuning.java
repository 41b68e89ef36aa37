package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code base}: Classifier, PrunedTree, Stump, Forest; default: initialiser
 * <li>{@code rounds}: int, 10 to 200 in steps of 10, linear; default: initialiser
 * <li>{@code shrinkage}: double, 0 to 1, linear; default: initialiser; active if
 * base.PrunedTree.unpruned is false
 * <li>{@code base.PrunedTree.*}: see {@link Input_PrunedTreeTuning}
 * <li>{@code base.Forest.*}: see {@link Input_ForestTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Nested({PrunedTree.class, Stump.class, Forest.class}) Classifier base} */
    static final Parameter.OfChoice<String> BASE = Parameter.ofChoice("base", "PrunedTree", "Stump",
            "Forest");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat BASE_PRUNED_TREE_CONFIDENCE_FACTOR =
            Input_PrunedTreeTuning.CONFIDENCE_FACTOR.under("base.PrunedTree");

    /** {@code @Tunable(range = {2, 64}, scale = LOG, id = "leaf") int minNumObj} */
    static final Parameter.OfInt BASE_PRUNED_TREE_MIN_NUM_OBJ = Input_PrunedTreeTuning.MIN_NUM_OBJ
            .under("base.PrunedTree");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean BASE_PRUNED_TREE_UNPRUNED = Input_PrunedTreeTuning.UNPRUNED
            .under("base.PrunedTree");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean BASE_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            Input_PrunedTreeTuning.REDUCED_ERROR_PRUNING.under("base.PrunedTree");

    /** {@code @Tunable(range = {10, 500}) int trees} */
    static final Parameter.OfInt BASE_FOREST_TREES = Input_ForestTuning.TREES.under("base.Forest");

    /** {@code @Tunable(range = {10, 200}, step = 10) int rounds} */
    static final Parameter.OfInt ROUNDS = Parameter.ofInt("rounds", 10, 200).step(10);

    /** {@code @Tunable(range = {0, 1}) double shrinkage} */
    static final Parameter.OfDouble SHRINKAGE = Parameter.ofDouble("shrinkage", 0, 1);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(BASE)
            .include("base.PrunedTree", Input_PrunedTreeTuning.INSTANCE.space(), Condition.is(BASE,
                    "PrunedTree"))
            .include("base.Forest", Input_ForestTuning.INSTANCE.space(), Condition.is(BASE,
                    "Forest"))
            .add(ROUNDS)
            .add(SHRINKAGE, Condition.is(BASE_PRUNED_TREE_UNPRUNED, false))
            .forbid(Condition.above(BASE_PRUNED_TREE_MIN_NUM_OBJ, 32), Condition.above(ROUNDS, 100))
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
        return new Values(
                valuesOfBase(model.base),
                model.rounds,
                Condition.is(BASE_PRUNED_TREE_UNPRUNED, false).holds(writeBase(
                        valuesOfBase(model.base), Assignment.builder()).build())
                        ? OptionalDouble.of(model.shrinkage) : OptionalDouble.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                readBase(assignment),
                assignment.get(ROUNDS),
                assignment.findDouble(SHRINKAGE));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(ROUNDS, values.rounds());
        writeBase(values.base(), assignment);
        values.shrinkage().ifPresent(value -> assignment.set(SHRINKAGE, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.base = createBase(values.base());
        model.rounds = values.rounds();
        values.shrinkage().ifPresent(value -> model.shrinkage = value);
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    private static Values.Base readBase(Assignment assignment) {
        return switch (assignment.get(BASE)) {
            case "PrunedTree" -> new Values.Base.PrunedTree(Input_PrunedTreeTuning.INSTANCE.read(
                    assignment.under("base.PrunedTree")));
            case "Stump" -> new Values.Base.Stump(Input_StumpTuning.INSTANCE.read(
                    assignment.under("base.Stump")));
            case "Forest" -> new Values.Base.Forest(Input_ForestTuning.INSTANCE.read(
                    assignment.under("base.Forest")));
            default -> throw new AssertionError(assignment.get(BASE));
        };
    }

    private static Assignment.Builder writeBase(Values.Base value, Assignment.Builder assignment) {
        if (value instanceof Values.Base.PrunedTree chosen) {
            assignment.set(BASE, "PrunedTree");
            return assignment.setAll("base.PrunedTree",
                    Input_PrunedTreeTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Base.Stump chosen) {
            assignment.set(BASE, "Stump");
            return assignment.setAll("base.Stump",
                    Input_StumpTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Base.Forest chosen) {
            assignment.set(BASE, "Forest");
            return assignment.setAll("base.Forest",
                    Input_ForestTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values.Base valuesOfBase(Classifier model) {
        if (model != null && model.getClass() == J48.class) {
            return new Values.Base.PrunedTree(
                    Input_PrunedTreeTuning.INSTANCE.valuesOf((J48) model));
        }
        if (model != null && model.getClass() == DecisionStump.class) {
            return new Values.Base.Stump(
                    Input_StumpTuning.INSTANCE.valuesOf((DecisionStump) model));
        }
        return new Values.Base.PrunedTree(Input_PrunedTreeTuning.INSTANCE.defaults());
    }

    private static Classifier createBase(Values.Base value) {
        if (value instanceof Values.Base.PrunedTree chosen) {
            return Input_PrunedTreeTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Base.Stump chosen) {
            return Input_StumpTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Base.Forest chosen) {
            return Input_ForestTuning.INSTANCE.assemble(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input}.
     *
     * @param base the value of {@link InputTuning#BASE}
     * @param rounds the value of {@link InputTuning#ROUNDS}
     * @param shrinkage the value of {@link InputTuning#SHRINKAGE}
     */
    record Values(Values.Base base, int rounds, OptionalDouble shrinkage) {
        /** The values of {@code base}: those of one of its models. */
        public sealed interface Base {
            /**
             * Of {@link Input.PrunedTree}.
             *
             * @param values its values
             */
            record PrunedTree(Input_PrunedTreeTuning.Values values) implements Base {}

            /**
             * Of {@link Input.Stump}.
             *
             * @param values its values
             */
            record Stump(Input_StumpTuning.Values values) implements Base {}

            /**
             * Of {@link Input.Forest}.
             *
             * @param values its values
             */
            record Forest(Input_ForestTuning.Values values) implements Base {}
        }
    }
}
