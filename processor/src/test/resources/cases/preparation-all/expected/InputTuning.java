package cases;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Rescaling;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code impute}: Imputation, MEAN, MEDIAN, KNN; default: MEAN (mildest)
 * <li>{@code outliers.on}: boolean; default: false (mildest)
 * <li>{@code outliers}: OutlierRule, IQR, Z_SCORE; default: IQR (mildest); active if
 * outliers.on is true
 * <li>{@code outliers.cut}: double, 1.5 to 4, linear; default: 4 (mildest); active if
 * outliers.on is true
 * <li>{@code encode}: Encoding, ONE_HOT, TARGET; default: ONE_HOT (mildest)
 * <li>{@code interactions.maxPairs}: int, 0 to 20, linear; default: 0 (mildest)
 * <li>{@code polynomial.degree}: int, 1 to 3, linear; default: 1 (mildest)
 * <li>{@code rescale.on}: boolean; default: false (mildest)
 * <li>{@code rescale}: Rescaling, STANDARD, ROBUST; default: STANDARD (mildest); active if
 * rescale.on is true
 * <li>{@code select.on}: boolean; default: false (mildest)
 * <li>{@code select}: AttributeRanking, INFO_GAIN, PCA; default: INFO_GAIN (mildest);
 * active if select.on is true
 * <li>{@code select.keep}: double, 0.2 to 1, linear; default: 1 (mildest); active if
 * select.on is true
 * <li>{@code augment.on}: boolean; default: false (mildest)
 * <li>{@code augment}: Augmentation, SMOTE, JITTER; default: SMOTE (mildest); active if
 * augment.on is true
 * <li>{@code augment.ratio}: double, 0.5 to 2, linear; default: 1 (mildest); active if
 * augment.on is true
 * <li>{@code ridge}: double, 1e-8 to 10, log; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Impute({MEAN, MEDIAN, KNN})} */
    static final Parameter.OfChoice<Imputation> IMPUTE = Parameter.ofChoice("impute",
            Imputation.MEAN, Imputation.MEDIAN, Imputation.KNN);

    /** {@code @Outliers(value = {IQR, Z_SCORE}, cut = {1.5, 4}, optional = true)} */
    static final Parameter.OfBoolean OUTLIERS_ON = Parameter.ofBoolean("outliers.on");

    /** {@code @Outliers(value = {IQR, Z_SCORE}, cut = {1.5, 4}, optional = true)} */
    static final Parameter.OfChoice<OutlierRule> OUTLIERS = Parameter.ofChoice("outliers",
            OutlierRule.IQR, OutlierRule.Z_SCORE);

    /** {@code @Outliers(value = {IQR, Z_SCORE}, cut = {1.5, 4}, optional = true)} */
    static final Parameter.OfDouble OUTLIERS_CUT = Parameter.ofDouble("outliers.cut", 1.5, 4);

    /** {@code @Encode({ONE_HOT, TARGET})} */
    static final Parameter.OfChoice<Encoding> ENCODE = Parameter.ofChoice("encode",
            Encoding.ONE_HOT, Encoding.TARGET);

    /** {@code @Interactions(maxPairs = {0, 20})} */
    static final Parameter.OfInt INTERACTIONS_MAX_PAIRS = Parameter.ofInt("interactions.maxPairs",
            0, 20);

    /** {@code @Polynomial(degree = {1, 3})} */
    static final Parameter.OfInt POLYNOMIAL_DEGREE = Parameter.ofInt("polynomial.degree", 1, 3);

    /** {@code @Rescale(value = {STANDARD, ROBUST}, optional = true)} */
    static final Parameter.OfBoolean RESCALE_ON = Parameter.ofBoolean("rescale.on");

    /** {@code @Rescale(value = {STANDARD, ROBUST}, optional = true)} */
    static final Parameter.OfChoice<Rescaling> RESCALE = Parameter.ofChoice("rescale",
            Rescaling.STANDARD, Rescaling.ROBUST);

    /** {@code @SelectAttributes(value = {INFO_GAIN, PCA}, keep = {0.2, 1}, optional = true)} */
    static final Parameter.OfBoolean SELECT_ON = Parameter.ofBoolean("select.on");

    /** {@code @SelectAttributes(value = {INFO_GAIN, PCA}, keep = {0.2, 1}, optional = true)} */
    static final Parameter.OfChoice<AttributeRanking> SELECT = Parameter.ofChoice("select",
            AttributeRanking.INFO_GAIN, AttributeRanking.PCA);

    /** {@code @SelectAttributes(value = {INFO_GAIN, PCA}, keep = {0.2, 1}, optional = true)} */
    static final Parameter.OfDouble SELECT_KEEP = Parameter.ofDouble("select.keep", 0.2, 1);

    /** {@code @Augment(value = {SMOTE, JITTER}, ratio = {0.5, 2}, optional = true)} */
    static final Parameter.OfBoolean AUGMENT_ON = Parameter.ofBoolean("augment.on");

    /** {@code @Augment(value = {SMOTE, JITTER}, ratio = {0.5, 2}, optional = true)} */
    static final Parameter.OfChoice<Augmentation> AUGMENT = Parameter.ofChoice("augment",
            Augmentation.SMOTE, Augmentation.JITTER);

    /** {@code @Augment(value = {SMOTE, JITTER}, ratio = {0.5, 2}, optional = true)} */
    static final Parameter.OfDouble AUGMENT_RATIO = Parameter.ofDouble("augment.ratio", 0.5, 2);

    /** {@code @Tunable(range = {1e-8, 10}) double ridge} */
    static final Parameter.OfDouble RIDGE = Parameter.ofDouble("ridge", 1e-8, 10).log();

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(IMPUTE)
            .add(OUTLIERS_ON)
            .add(OUTLIERS, Condition.is(OUTLIERS_ON, true))
            .add(OUTLIERS_CUT, Condition.is(OUTLIERS_ON, true))
            .add(ENCODE)
            .add(INTERACTIONS_MAX_PAIRS)
            .add(POLYNOMIAL_DEGREE)
            .add(RESCALE_ON)
            .add(RESCALE, Condition.is(RESCALE_ON, true))
            .add(SELECT_ON)
            .add(SELECT, Condition.is(SELECT_ON, true))
            .add(SELECT_KEEP, Condition.is(SELECT_ON, true))
            .add(AUGMENT_ON)
            .add(AUGMENT, Condition.is(AUGMENT_ON, true))
            .add(AUGMENT_RATIO, Condition.is(AUGMENT_ON, true))
            .add(RIDGE)
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
                Imputation.MEAN,
                false,
                Optional.empty(),
                OptionalDouble.empty(),
                Encoding.ONE_HOT,
                0,
                1,
                false,
                Optional.empty(),
                false,
                Optional.empty(),
                OptionalDouble.empty(),
                false,
                Optional.empty(),
                OptionalDouble.empty(),
                model.ridge);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(IMPUTE),
                assignment.get(OUTLIERS_ON),
                assignment.find(OUTLIERS),
                assignment.findDouble(OUTLIERS_CUT),
                assignment.get(ENCODE),
                assignment.get(INTERACTIONS_MAX_PAIRS),
                assignment.get(POLYNOMIAL_DEGREE),
                assignment.get(RESCALE_ON),
                assignment.find(RESCALE),
                assignment.get(SELECT_ON),
                assignment.find(SELECT),
                assignment.findDouble(SELECT_KEEP),
                assignment.get(AUGMENT_ON),
                assignment.find(AUGMENT),
                assignment.findDouble(AUGMENT_RATIO),
                assignment.get(RIDGE));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(IMPUTE, values.impute())
                .set(OUTLIERS_ON, values.outliersOn())
                .set(ENCODE, values.encode())
                .set(INTERACTIONS_MAX_PAIRS, values.interactionsMaxPairs())
                .set(POLYNOMIAL_DEGREE, values.polynomialDegree())
                .set(RESCALE_ON, values.rescaleOn())
                .set(SELECT_ON, values.selectOn())
                .set(AUGMENT_ON, values.augmentOn())
                .set(RIDGE, values.ridge());
        values.outliers().ifPresent(value -> assignment.set(OUTLIERS, value));
        values.outliersCut().ifPresent(value -> assignment.set(OUTLIERS_CUT, value));
        values.rescale().ifPresent(value -> assignment.set(RESCALE, value));
        values.select().ifPresent(value -> assignment.set(SELECT, value));
        values.selectKeep().ifPresent(value -> assignment.set(SELECT_KEEP, value));
        values.augment().ifPresent(value -> assignment.set(AUGMENT, value));
        values.augmentRatio().ifPresent(value -> assignment.set(AUGMENT_RATIO, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.ridge = values.ridge();
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
     * @param outliersOn the value of {@link InputTuning#OUTLIERS_ON}
     * @param outliers the value of {@link InputTuning#OUTLIERS}
     * @param outliersCut the value of {@link InputTuning#OUTLIERS_CUT}
     * @param encode the value of {@link InputTuning#ENCODE}
     * @param interactionsMaxPairs the value of {@link InputTuning#INTERACTIONS_MAX_PAIRS}
     * @param polynomialDegree the value of {@link InputTuning#POLYNOMIAL_DEGREE}
     * @param rescaleOn the value of {@link InputTuning#RESCALE_ON}
     * @param rescale the value of {@link InputTuning#RESCALE}
     * @param selectOn the value of {@link InputTuning#SELECT_ON}
     * @param select the value of {@link InputTuning#SELECT}
     * @param selectKeep the value of {@link InputTuning#SELECT_KEEP}
     * @param augmentOn the value of {@link InputTuning#AUGMENT_ON}
     * @param augment the value of {@link InputTuning#AUGMENT}
     * @param augmentRatio the value of {@link InputTuning#AUGMENT_RATIO}
     * @param ridge the value of {@link InputTuning#RIDGE}
     */
    record Values(Imputation impute, boolean outliersOn, Optional<OutlierRule> outliers,
            OptionalDouble outliersCut, Encoding encode, int interactionsMaxPairs,
            int polynomialDegree, boolean rescaleOn, Optional<Rescaling> rescale, boolean selectOn,
            Optional<AttributeRanking> select, OptionalDouble selectKeep, boolean augmentOn,
            Optional<Augmentation> augment, OptionalDouble augmentRatio, double ridge) {}
}
