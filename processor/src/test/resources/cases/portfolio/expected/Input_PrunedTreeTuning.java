package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.Optional;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/**
 * What can be tuned of {@link Input.PrunedTree}.
 *
 * <ul>
 * <li>{@code confidenceFactor}: float, 0.01 to 0.5, linear; default: getter of J48; active
 * if unpruned is false
 * <li>{@code minNumObj}: int, 2 to 64, log; default: getter of J48
 * <li>{@code unpruned}: boolean; default: getter of J48
 * <li>{@code reducedErrorPruning}: boolean; default: getter of J48
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_PrunedTreeTuning implements WekaTuning<J48, Input_PrunedTreeTuning.Values> {
    /** {@code @Tunable(range = {0.01, 0.5}) float confidenceFactor} */
    static final Parameter.OfFloat CONFIDENCE_FACTOR = Parameter.ofFloat("confidenceFactor", 0.01f,
            0.5f);

    /** {@code @Tunable(range = {2, 64}, scale = LOG) int minNumObj} */
    static final Parameter.OfInt MIN_NUM_OBJ = Parameter.ofInt("minNumObj", 2, 64).log();

    /** {@code @Tunable boolean unpruned} */
    static final Parameter.OfBoolean UNPRUNED = Parameter.ofBoolean("unpruned");

    /** {@code @Tunable boolean reducedErrorPruning} */
    static final Parameter.OfBoolean REDUCED_ERROR_PRUNING = Parameter.ofBoolean(
            "reducedErrorPruning");

    /** The only instance; it has no state. */
    static final Input_PrunedTreeTuning INSTANCE = new Input_PrunedTreeTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(UNPRUNED)
            .add(CONFIDENCE_FACTOR, Condition.is(UNPRUNED, false))
            .add(MIN_NUM_OBJ)
            .add(REDUCED_ERROR_PRUNING)
            .forbid(Condition.is(UNPRUNED, true), Condition.is(REDUCED_ERROR_PRUNING, true))
            .build();

    private Input_PrunedTreeTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new J48());
    }

    /** The values that a model has. */
    Values valuesOf(J48 model) {
        return new Values(
                !model.getUnpruned() ? Optional.of(model.getConfidenceFactor()) : Optional.empty(),
                model.getMinNumObj(),
                model.getUnpruned(),
                model.getReducedErrorPruning());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.find(CONFIDENCE_FACTOR),
                assignment.get(MIN_NUM_OBJ),
                assignment.get(UNPRUNED),
                assignment.get(REDUCED_ERROR_PRUNING));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(MIN_NUM_OBJ, values.minNumObj())
                .set(UNPRUNED, values.unpruned())
                .set(REDUCED_ERROR_PRUNING, values.reducedErrorPruning());
        values.confidenceFactor().ifPresent(value -> assignment.set(CONFIDENCE_FACTOR, value));
        return assignment.build();
    }

    @Override
    public J48 create(Values values) {
        J48 model = new J48();
        values.confidenceFactor().ifPresent(value -> model.setConfidenceFactor(value));
        model.setMinNumObj(values.minNumObj());
        model.setUnpruned(values.unpruned());
        model.setReducedErrorPruning(values.reducedErrorPruning());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_PrunedTreePipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.PrunedTree}.
     *
     * @param confidenceFactor the value of {@link Input_PrunedTreeTuning#CONFIDENCE_FACTOR}
     * @param minNumObj the value of {@link Input_PrunedTreeTuning#MIN_NUM_OBJ}
     * @param unpruned the value of {@link Input_PrunedTreeTuning#UNPRUNED}
     * @param reducedErrorPruning the value of {@link Input_PrunedTreeTuning#REDUCED_ERROR_PRUNING}
     */
    record Values(Optional<Float> confidenceFactor, int minNumObj, boolean unpruned,
            boolean reducedErrorPruning) {}
}
