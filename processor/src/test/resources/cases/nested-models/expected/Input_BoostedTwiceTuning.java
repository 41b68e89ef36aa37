package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.meta.AdaBoostM1;

/**
 * What can be tuned of {@link Input.BoostedTwice}.
 *
 * <ul>
 * <li>{@code classifier.*}: see {@link Input_BoostedTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_BoostedTwiceTuning
        implements WekaTuning<AdaBoostM1, Input_BoostedTwiceTuning.Values> {
    /** {@code @Nested({PrunedTree.class, Stump.class}) Classifier classifier} */
    static final Parameter.OfChoice<String> CLASSIFIER_CLASSIFIER = Input_BoostedTuning.CLASSIFIER
            .under("classifier");

    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat CLASSIFIER_CLASSIFIER_PRUNED_TREE_CONFIDENCE_FACTOR =
            Input_BoostedTuning.CLASSIFIER_PRUNED_TREE_CONFIDENCE_FACTOR.under("classifier");

    /** {@code @Tunable(range = {2, 64}, scale = LOG, id = "leaf") int minNumObj} */
    static final Parameter.OfInt CLASSIFIER_CLASSIFIER_PRUNED_TREE_MIN_NUM_OBJ =
            Input_BoostedTuning.CLASSIFIER_PRUNED_TREE_MIN_NUM_OBJ.under("classifier");

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean CLASSIFIER_CLASSIFIER_PRUNED_TREE_UNPRUNED =
            Input_BoostedTuning.CLASSIFIER_PRUNED_TREE_UNPRUNED.under("classifier");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean CLASSIFIER_CLASSIFIER_PRUNED_TREE_REDUCED_ERROR_PRUNING =
            Input_BoostedTuning.CLASSIFIER_PRUNED_TREE_REDUCED_ERROR_PRUNING.under("classifier");

    /** {@code @Tunable(range = {5, 50}) int numIterations} */
    static final Parameter.OfInt CLASSIFIER_NUM_ITERATIONS = Input_BoostedTuning.NUM_ITERATIONS
            .under("classifier");

    /** The only instance; it has no state. */
    static final Input_BoostedTwiceTuning INSTANCE = new Input_BoostedTwiceTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .include("classifier", Input_BoostedTuning.INSTANCE.space(), Condition.always())
            .build();

    private Input_BoostedTwiceTuning() {}

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
        return new Values(valuesOfClassifier(model.getClassifier()));
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(Input_BoostedTuning.INSTANCE.read(assignment.under("classifier")));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder();
        assignment.setAll("classifier", Input_BoostedTuning.INSTANCE.write(values.classifier()));
        return assignment.build();
    }

    @Override
    public AdaBoostM1 create(Values values) {
        AdaBoostM1 model = new AdaBoostM1();
        model.setClassifier(Input_BoostedTuning.INSTANCE.create(values.classifier()));
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_BoostedTwicePipeline.assemble(values);
    }

    private static Input_BoostedTuning.Values valuesOfClassifier(Classifier model) {
        if (model != null && model.getClass() == AdaBoostM1.class) {
            return Input_BoostedTuning.INSTANCE.valuesOf((AdaBoostM1) model);
        }
        return Input_BoostedTuning.INSTANCE.defaults();
    }

    /**
     * The values of one {@link Input.BoostedTwice}.
     *
     * @param classifier the values of {@code classifier}
     */
    record Values(Input_BoostedTuning.Values classifier) {}
}
