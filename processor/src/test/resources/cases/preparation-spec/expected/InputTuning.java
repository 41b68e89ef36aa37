package cases;

import dev.attune.annotations.Imputation;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code impute}: Imputation, MEDIAN, KNN; default: MEDIAN (mildest)
 * <li>{@code rescale.on}: boolean; default: false (mildest)
 * <li>{@code ridge}: double, 1e-8 to 10, log; default: getter of Logistic
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Logistic, InputTuning.Values> {
    /** {@code @Impute({MEDIAN, KNN})} */
    static final Parameter.OfChoice<Imputation> IMPUTE = Parameter.ofChoice("impute",
            Imputation.MEDIAN, Imputation.KNN);

    /** {@code @Rescale(value = STANDARD, optional = true)} */
    static final Parameter.OfBoolean RESCALE_ON = Parameter.ofBoolean("rescale.on");

    /** {@code @Tunable(range = {1e-8, 10}) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 1e-8, 10).log();

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(IMPUTE)
            .add(RESCALE_ON)
            .add(RIDGE)
            .build();

    private InputTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Logistic());
    }

    /** The values that a model has. */
    Values valuesOf(Logistic model) {
        return new Values(Imputation.MEDIAN, false, model.getRidge());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(IMPUTE), assignment.get(RESCALE_ON),
                assignment.get(RIDGE));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(IMPUTE, values.impute())
                .set(RESCALE_ON, values.rescaleOn())
                .set(RIDGE, values.ridge())
                .build();
    }

    @Override
    public Logistic create(Values values) {
        Logistic model = new Logistic();
        model.setRidge(values.ridge());
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input}.
     *
     * @param impute the value of {@link InputTuning#IMPUTE}
     * @param rescaleOn the value of {@link InputTuning#RESCALE_ON}
     * @param ridge the value of {@link InputTuning#RIDGE}
     */
    record Values(Imputation impute, boolean rescaleOn, double ridge) {}
}
