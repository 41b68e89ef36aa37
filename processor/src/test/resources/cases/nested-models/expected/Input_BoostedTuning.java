package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;
import weka.classifiers.trees.DecisionStump;
import weka.classifiers.trees.J48;

/**
 * What can be tuned of {@link Input.Boosted}.
 *
 * <ul>
 * <li>{@code classifier}: Classifier, PrunedTree, Stump; default: getter of AdaBoostM1
 * <li>{@code numIterations}: int, 5 to 50, linear; default: getter of AdaBoostM1
 * <li>{@code classifier.PrunedTree.*}: see {@link Input_PrunedTreeTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_BoostedTuning implements WekaTuning<AdaBoostM1, Input_BoostedTuning.Values> {
    /** {@code @Nested({PrunedTree.class, Stump.class}) Classifier classifier} */
    static final Parameter.OfChoice<String> CLASSIFIER = Parameter.ofChoice("classifier",
            "PrunedTree", "Stump");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat CLASSIFIER_PRUNED_TREE_CONFIDENCE_FACTOR =
            Input_PrunedTreeTuning.CONFIDENCE_FACTOR.under("classifier.PrunedTree");

    /** {@code @Tunable(range = {2, 64}, scale = LOG, id = "leaf") int minNumObj} */
    static final Parameter.OfInt CLASSIFIER_PRUNED_TREE_MIN_NUM_OBJ =
            Input_PrunedTreeTuning.MIN_NUM_OBJ.under("classifier.PrunedTree");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean CLASSIFIER_PRUNED_TREE_UNPRUNED =
            Input_PrunedTreeTuning.UNPRUNED.under("classifier.PrunedTree");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean CLASSIFIER_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            Input_PrunedTreeTuning.REDUCED_ERROR_PRUNING.under("classifier.PrunedTree");

    /** {@code @Tunable(range = {5, 50}) int numIterations} */
    static final Parameter.OfInt NUM_ITERATIONS = Parameter.ofInt("numIterations", 5, 50);

    /** The only instance; it has no state. */
    static final Input_BoostedTuning INSTANCE = new Input_BoostedTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(CLASSIFIER)
            .include("classifier.PrunedTree", Input_PrunedTreeTuning.INSTANCE.space(),
                    Condition.is(CLASSIFIER, "PrunedTree"))
            .add(NUM_ITERATIONS)
            .build();

    private Input_BoostedTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new AdaBoostM1());
    }

    /** The values that a model has. */
    Values valuesOf(AdaBoostM1 model) {
        return new Values(valuesOfClassifier(model.getClassifier()), model.getNumIterations());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(readClassifier(assignment), assignment.get(NUM_ITERATIONS));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(NUM_ITERATIONS, values.numIterations());
        writeClassifier(values.classifier(), assignment);
        return assignment.build();
    }

    @Override
    public AdaBoostM1 create(Values values) {
        AdaBoostM1 model = new AdaBoostM1();
        model.setClassifier(createClassifier(values.classifier()));
        model.setNumIterations(values.numIterations());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_BoostedPipeline.assemble(values);
    }

    private static Values.Classifier readClassifier(Assignment assignment) {
        return switch (assignment.get(CLASSIFIER)) {
            case "PrunedTree" -> new Values.Classifier.PrunedTree(
                    Input_PrunedTreeTuning.INSTANCE.read(
                    assignment.under("classifier.PrunedTree")));
            case "Stump" -> new Values.Classifier.Stump(Input_StumpTuning.INSTANCE.read(
                    assignment.under("classifier.Stump")));
            default -> throw new AssertionError(assignment.get(CLASSIFIER));
        };
    }

    private static Assignment.Builder writeClassifier(Values.Classifier value,
            Assignment.Builder assignment) {
        if (value instanceof Values.Classifier.PrunedTree chosen) {
            assignment.set(CLASSIFIER, "PrunedTree");
            return assignment.setAll("classifier.PrunedTree",
                    Input_PrunedTreeTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Classifier.Stump chosen) {
            assignment.set(CLASSIFIER, "Stump");
            return assignment.setAll("classifier.Stump",
                    Input_StumpTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values.Classifier valuesOfClassifier(Classifier model) {
        if (model != null && model.getClass() == J48.class) {
            return new Values.Classifier.PrunedTree(
                    Input_PrunedTreeTuning.INSTANCE.valuesOf((J48) model));
        }
        if (model != null && model.getClass() == DecisionStump.class) {
            return new Values.Classifier.Stump(
                    Input_StumpTuning.INSTANCE.valuesOf((DecisionStump) model));
        }
        return new Values.Classifier.PrunedTree(Input_PrunedTreeTuning.INSTANCE.defaults());
    }

    private static Classifier createClassifier(Values.Classifier value) {
        if (value instanceof Values.Classifier.PrunedTree chosen) {
            return Input_PrunedTreeTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Classifier.Stump chosen) {
            return Input_StumpTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input.Boosted}.
     *
     * @param classifier the value of {@link Input_BoostedTuning#CLASSIFIER}
     * @param numIterations the value of {@link Input_BoostedTuning#NUM_ITERATIONS}
     */
    record Values(Values.Classifier classifier, int numIterations) {
        /** The values of {@code classifier}: those of one of its models. */
        public sealed interface Classifier {
            /**
             * Of {@link Input.PrunedTree}.
             *
             * @param values its values
             */
            record PrunedTree(Input_PrunedTreeTuning.Values values) implements Classifier {}

            /**
             * Of {@link Input.Stump}.
             *
             * @param values its values
             */
            record Stump(Input_StumpTuning.Values values) implements Classifier {}
        }
    }
}
