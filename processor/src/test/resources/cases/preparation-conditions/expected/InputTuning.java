package cases;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Rescaling;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code encode}: Encoding, ONE_HOT, ORDINAL, TARGET; default: ONE_HOT (mildest)
 * <li>{@code polynomial.degree}: int, 1 to 4, linear; default: 1 (mildest)
 * <li>{@code rescale.on}: boolean; default: false (mildest)
 * <li>{@code rescale}: Rescaling, STANDARD, ROBUST; default: STANDARD (mildest); active if
 * rescale.on is true
 * <li>{@code select}: AttributeRanking, PCA, CORRELATION; default: PCA (mildest)
 * <li>{@code select.keep}: double, 0.2 to 0.9, linear; default: 0.9 (mildest)
 * <li>{@code augment.on}: boolean; default: false (mildest)
 * <li>{@code augment}: Augmentation, TEXT_SYNONYM, TEXT_SWAP; default: TEXT_SYNONYM
 * (mildest); active if augment.on is true
 * <li>{@code augment.ratio}: double, 0.5 to 2, linear; default: 1 (mildest); active if
 * augment.on is true
 * <li>{@code always}: int, 1 to 9, linear; default: initialiser; active if encode is
 * ONE_HOT or ORDINAL
 * <li>{@code never}: double, 1 to 9, linear; default: initialiser; active if rescale is
 * ROBUST
 * <li>{@code sometimes}: boolean; default: initialiser; active if polynomial.degree is 1
 * and flag is true
 * <li>{@code seldom}: boolean; default: initialiser; active if select.keep is below 0.5
 * <li>{@code flag}: boolean; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Encode({ONE_HOT, ORDINAL, TARGET})} */
    static final Parameter.OfChoice<Encoding> ENCODE = Parameter.ofChoice("encode",
            Encoding.ONE_HOT, Encoding.ORDINAL, Encoding.TARGET);

    /** {@code @Polynomial(degree = {1, 4})} */
    static final Parameter.OfInt POLYNOMIAL_DEGREE = Parameter.ofInt("polynomial.degree", 1, 4);

    /** {@code @Rescale(value = {STANDARD, ROBUST}, optional = true)} */
    static final Parameter.OfBoolean RESCALE_ON = Parameter.ofBoolean("rescale.on");

    /** {@code @Rescale(value = {STANDARD, ROBUST}, optional = true)} */
    static final Parameter.OfChoice<Rescaling> RESCALE = Parameter.ofChoice("rescale",
            Rescaling.STANDARD, Rescaling.ROBUST);

    /** {@code @SelectAttributes(value = {PCA, CORRELATION}, keep = {0.2, 0.9})} */
    static final Parameter.OfChoice<AttributeRanking> SELECT = Parameter.ofChoice("select",
            AttributeRanking.PCA, AttributeRanking.CORRELATION);

    /** {@code @SelectAttributes(value = {PCA, CORRELATION}, keep = {0.2, 0.9})} */
    static final Parameter.OfDouble SELECT_KEEP = Parameter.ofDouble("select.keep", 0.2, 0.9);

    /**
     * {@code @Augment(value = {TEXT_SYNONYM, TEXT_SWAP}, synonyms = "synonyms.txt", optional =
     * true)}
     */
    static final Parameter.OfBoolean AUGMENT_ON = Parameter.ofBoolean("augment.on");

    /**
     * {@code @Augment(value = {TEXT_SYNONYM, TEXT_SWAP}, synonyms = "synonyms.txt", optional =
     * true)}
     */
    static final Parameter.OfChoice<Augmentation> AUGMENT = Parameter.ofChoice("augment",
            Augmentation.TEXT_SYNONYM, Augmentation.TEXT_SWAP);

    /**
     * {@code @Augment(value = {TEXT_SYNONYM, TEXT_SWAP}, synonyms = "synonyms.txt", optional =
     * true)}
     */
    static final Parameter.OfDouble AUGMENT_RATIO = Parameter.ofDouble("augment.ratio", 0.5, 2);

    /** {@code @Tunable(range = {1, 9}) int always} */
    static final Parameter.OfInt ALWAYS = Parameter.ofInt("always", 1, 9);

    /** {@code @Tunable(range = {1, 9}) double never} */
    static final Parameter.OfDouble NEVER = Parameter.ofDouble("never", 1, 9);

    /** {@code @Tunable boolean sometimes} */
    static final Parameter.OfBoolean SOMETIMES = Parameter.ofBoolean("sometimes");

    /** {@code @Tunable boolean seldom} */
    static final Parameter.OfBoolean SELDOM = Parameter.ofBoolean("seldom");

    /** {@code @Tunable boolean flag} */
    static final Parameter.OfBoolean FLAG = Parameter.ofBoolean("flag");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(ENCODE)
            .add(POLYNOMIAL_DEGREE)
            .add(RESCALE_ON)
            .add(RESCALE, Condition.is(RESCALE_ON, true))
            .add(SELECT)
            .add(SELECT_KEEP)
            .add(AUGMENT_ON)
            .add(AUGMENT, Condition.is(AUGMENT_ON, true))
            .add(AUGMENT_RATIO, Condition.is(AUGMENT_ON, true))
            .add(ALWAYS, Condition.is(ENCODE, Encoding.ONE_HOT, Encoding.ORDINAL))
            .add(NEVER, Condition.is(RESCALE, Rescaling.ROBUST))
            .add(FLAG)
            .add(SOMETIMES, Condition.is(POLYNOMIAL_DEGREE, 1).and(Condition.is(FLAG, true)))
            .add(SELDOM, Condition.below(SELECT_KEEP, 0.5))
            .forbid(Condition.is(SELECT, AttributeRanking.PCA), Condition.is(RESCALE_ON, false),
                    Condition.above(POLYNOMIAL_DEGREE, 2))
            .forbid(Condition.is(RESCALE, Rescaling.ROBUST), Condition.above(AUGMENT_RATIO, 1.5))
            .constrain("isKnown", point -> Input.isKnown(point.get(ENCODE), point.get(SELECT),
                    point.get(FLAG)))
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
                Encoding.ONE_HOT,
                1,
                false,
                Optional.empty(),
                AttributeRanking.PCA,
                0.9,
                false,
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalInt.of(model.always),
                OptionalDouble.empty(),
                model.flag ? Optional.of(model.sometimes) : Optional.empty(),
                Optional.empty(),
                model.flag);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(ENCODE),
                assignment.get(POLYNOMIAL_DEGREE),
                assignment.get(RESCALE_ON),
                assignment.find(RESCALE),
                assignment.get(SELECT),
                assignment.get(SELECT_KEEP),
                assignment.get(AUGMENT_ON),
                assignment.find(AUGMENT),
                assignment.findDouble(AUGMENT_RATIO),
                assignment.findInt(ALWAYS),
                assignment.findDouble(NEVER),
                assignment.find(SOMETIMES),
                assignment.find(SELDOM),
                assignment.get(FLAG));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(ENCODE, values.encode())
                .set(POLYNOMIAL_DEGREE, values.polynomialDegree())
                .set(RESCALE_ON, values.rescaleOn())
                .set(SELECT, values.select())
                .set(SELECT_KEEP, values.selectKeep())
                .set(AUGMENT_ON, values.augmentOn())
                .set(FLAG, values.flag());
        values.rescale().ifPresent(value -> assignment.set(RESCALE, value));
        values.augment().ifPresent(value -> assignment.set(AUGMENT, value));
        values.augmentRatio().ifPresent(value -> assignment.set(AUGMENT_RATIO, value));
        values.always().ifPresent(value -> assignment.set(ALWAYS, value));
        values.never().ifPresent(value -> assignment.set(NEVER, value));
        values.sometimes().ifPresent(value -> assignment.set(SOMETIMES, value));
        values.seldom().ifPresent(value -> assignment.set(SELDOM, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        values.always().ifPresent(value -> model.always = value);
        values.never().ifPresent(value -> model.never = value);
        values.sometimes().ifPresent(value -> model.sometimes = value);
        values.seldom().ifPresent(value -> model.seldom = value);
        model.flag = values.flag();
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input}.
     *
     * @param encode the value of {@link InputTuning#ENCODE}
     * @param polynomialDegree the value of {@link InputTuning#POLYNOMIAL_DEGREE}
     * @param rescaleOn the value of {@link InputTuning#RESCALE_ON}
     * @param rescale the value of {@link InputTuning#RESCALE}
     * @param select the value of {@link InputTuning#SELECT}
     * @param selectKeep the value of {@link InputTuning#SELECT_KEEP}
     * @param augmentOn the value of {@link InputTuning#AUGMENT_ON}
     * @param augment the value of {@link InputTuning#AUGMENT}
     * @param augmentRatio the value of {@link InputTuning#AUGMENT_RATIO}
     * @param always the value of {@link InputTuning#ALWAYS}
     * @param never the value of {@link InputTuning#NEVER}
     * @param sometimes the value of {@link InputTuning#SOMETIMES}
     * @param seldom the value of {@link InputTuning#SELDOM}
     * @param flag the value of {@link InputTuning#FLAG}
     */
    record Values(Encoding encode, int polynomialDegree, boolean rescaleOn,
            Optional<Rescaling> rescale, AttributeRanking select, double selectKeep,
            boolean augmentOn, Optional<Augmentation> augment, OptionalDouble augmentRatio,
            OptionalInt always, OptionalDouble never, Optional<Boolean> sometimes,
            Optional<Boolean> seldom, boolean flag) {}
}
