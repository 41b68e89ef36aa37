package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;

/**
 * What can be tuned of {@link Input.BoostedTree}.
 *
 * <ul>
 * <li>{@code base}: Classifier, PrunedTree, Stump; default: initialiser
 * <li>{@code rounds}: int, 10 to 200 in steps of 10, linear; default: initialiser
 * <li>{@code base.PrunedTree.*}: see {@link Input_PrunedTreeTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_BoostedTreeTuning
        implements WekaTuning<Input.BoostedTree, Input_BoostedTreeTuning.Values> {
    /** {@code @Nested({PrunedTree.class, Stump.class}) Classifier base} */
    static final Parameter.OfChoice<String> BASE = Parameter.ofChoice("base", "PrunedTree",
            "Stump");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat BASE_PRUNED_TREE_CONFIDENCE_FACTOR =
            Input_PrunedTreeTuning.CONFIDENCE_FACTOR.under("base.PrunedTree");

    /** {@code @Tunable(range = {2, 64}, scale = LOG) int minNumObj} */
    static final Parameter.OfInt BASE_PRUNED_TREE_MIN_NUM_OBJ = Input_PrunedTreeTuning.MIN_NUM_OBJ
            .under("base.PrunedTree");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean BASE_PRUNED_TREE_UNPRUNED = Input_PrunedTreeTuning.UNPRUNED
            .under("base.PrunedTree");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean BASE_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            Input_PrunedTreeTuning.REDUCED_ERROR_PRUNING.under("base.PrunedTree");

    /** {@code @Tunable(range = {10, 200}, step = 10) int rounds} */
    static final Parameter.OfInt ROUNDS = Parameter.ofInt("rounds", 10, 200).step(10);

    /** The only instance; it has no state. */
    static final Input_BoostedTreeTuning INSTANCE = new Input_BoostedTreeTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(BASE)
            .include("base.PrunedTree", Input_PrunedTreeTuning.INSTANCE.space(), Condition.is(BASE,
                    "PrunedTree"))
            .add(ROUNDS)
            .build();

    private Input_BoostedTreeTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.BoostedTree());
    }

    /** The values that a model has. */
    Values valuesOf(Input.BoostedTree model) {
        return new Values(valuesOfBase(model.base), model.rounds);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(readBase(assignment), assignment.get(ROUNDS));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(ROUNDS, values.rounds());
        writeBase(values.base(), assignment);
        return assignment.build();
    }

    @Override
    public Input.BoostedTree create(Values values) {
        Input.BoostedTree model = new Input.BoostedTree();
        model.base = createBase(values.base());
        model.rounds = values.rounds();
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_BoostedTreePipeline.assemble(values);
    }

    private static Values.Base readBase(Assignment assignment) {
        return switch (assignment.get(BASE)) {
            case "PrunedTree" -> new Values.Base.PrunedTree(Input_PrunedTreeTuning.INSTANCE.read(
                    assignment.under("base.PrunedTree")));
            case "Stump" -> new Values.Base.Stump(Input_StumpTuning.INSTANCE.read(
                    assignment.under("base.Stump")));
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
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input.BoostedTree}.
     *
     * @param base the value of {@link Input_BoostedTreeTuning#BASE}
     * @param rounds the value of {@link Input_BoostedTreeTuning#ROUNDS}
     */
    record Values(Values.Base base, int rounds) {
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
        }
    }
}
