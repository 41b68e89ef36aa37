package cases;

import dev.attune.annotations.Imputation;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input.Ridge}.
 *
 * <ul>
 * <li>{@code impute}: Imputation, MEAN, MEDIAN; default: MEAN (mildest)
 * <li>{@code ridge}: double, 1e-8 to 10, log; default: constructor without parameters
 * <li>{@code maxIts}: int, 5 to 500, linear; default: constructor without parameters
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_RidgeTuning implements WekaTuning<Input.Ridge, Input_RidgeTuning.Values> {
    /** {@code @Impute({MEAN, MEDIAN})} */
    static final Parameter.OfChoice<Imputation> IMPUTE = Parameter.ofChoice("impute",
            Imputation.MEAN, Imputation.MEDIAN);

    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 1e-8, 10).log()
            .simplerWhenHigh();

    /** {@code @Tunable(range = {5, 500}) int maxIts} */
    static final Parameter.OfInt MAX_ITS = Parameter.ofInt("maxIts", 5, 500);

    /** The only instance; it has no state. */
    static final Input_RidgeTuning INSTANCE = new Input_RidgeTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(IMPUTE)
            .add(RIDGE)
            .add(MAX_ITS)
            .build();

    private Input_RidgeTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Ridge());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Ridge model) {
        return new Values(Imputation.MEAN, model.ridge(), model.maxIts());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(IMPUTE), assignment.get(RIDGE), assignment.get(MAX_ITS));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(IMPUTE, values.impute())
                .set(RIDGE, values.ridge())
                .set(MAX_ITS, values.maxIts())
                .build();
    }

    @Override
    public Input.Ridge create(Values values) {
        return new Input.Ridge(values.ridge(), values.maxIts());
    }

    @Override
    public Classifier assemble(Values values) {
        return Input_RidgePipeline.assemble(values);
    }

    /**
     * The values of one {@link Input.Ridge}.
     *
     * @param impute the value of {@link Input_RidgeTuning#IMPUTE}
     * @param ridge the value of {@link Input_RidgeTuning#RIDGE}
     * @param maxIts the value of {@link Input_RidgeTuning#MAX_ITS}
     */
    record Values(Imputation impute, double ridge, int maxIts) {}
}
