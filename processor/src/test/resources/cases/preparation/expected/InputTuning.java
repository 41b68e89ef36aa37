package cases;

import dev.attune.annotations.Imputation;
import dev.attune.annotations.Rescaling;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.Optional;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code impute}: Imputation, MEAN, MEDIAN; default: MEAN (mildest)
 * <li>{@code rescale.on}: boolean; default: false (mildest)
 * <li>{@code rescale}: Rescaling, STANDARD, MIN_MAX; default: STANDARD (mildest); active
 * if rescale.on is true
 * <li>{@code c}: double, 0.001 to 1000, log; default: initialiser
 * <li>{@code kernel}: KernelChoice, Rbf, Poly; default: initialiser
 * <li>{@code kernel.Rbf.gamma}: double, 1e-5 to 10, log; default: that of kernel, else
 * middle of the range; active if kernel is Rbf
 * <li>{@code kernel.Poly.degree}: int, 1 to 5, linear; default: that of kernel, else
 * middle of the range; active if kernel is Poly
 * <li>{@code kernel.Poly.lowerOrder}: boolean; default: that of kernel, else false; active
 * if kernel is Poly
 * <li>{@code filter}: Filter, NORMALIZE, STANDARDIZE, NONE; default: initialiser
 * <li>{@code tolerance}: double, 1e-4 to 0.01, log; default: initialiser
 * <li>{@code calibrated}: boolean; default: initialiser
 * <li>{@code calibrationFolds}: int, 2 to 10 in steps of 2, linear; default: initialiser;
 * active if calibrated is true
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
public final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Impute({MEAN, MEDIAN})} */
    public static final Parameter.OfChoice<Imputation> IMPUTE = Parameter.ofChoice("impute",
            Imputation.MEAN, Imputation.MEDIAN);

    /** {@code @Rescale(value = {STANDARD, MIN_MAX}, optional = true)} */
    public static final Parameter.OfBoolean RESCALE_ON = Parameter.ofBoolean("rescale.on");

    /** {@code @Rescale(value = {STANDARD, MIN_MAX}, optional = true)} */
    public static final Parameter.OfChoice<Rescaling> RESCALE = Parameter.ofChoice("rescale",
            Rescaling.STANDARD, Rescaling.MIN_MAX);

    /** {@code @Regularize(value = INVERSE_L2, range = {0.001, 1000}) double c} */
    public static final Parameter.OfDouble C = Parameter.ofDouble("c", 0.001, 1000).log()
            .simplerWhenLow();

    /** {@code @Nested KernelChoice kernel} */
    public static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "Rbf",
            "Poly");

    /** {@code @Tunable(range = {1e-5, 10}, scale = LOG) double gamma} */
    public static final Parameter.OfDouble KERNEL_RBF_GAMMA = Parameter.ofDouble("kernel.Rbf.gamma",
            1e-5, 10).log();

    /** {@code @Tunable(range = {1, 5}) int degree} */
    public static final Parameter.OfInt KERNEL_POLY_DEGREE = Parameter.ofInt("kernel.Poly.degree",
            1, 5);

    /** {@code @Tunable boolean lowerOrder} */
    public static final Parameter.OfBoolean KERNEL_POLY_LOWER_ORDER = Parameter.ofBoolean(
            "kernel.Poly.lowerOrder");

    /** {@code @Tunable Filter filter} */
    public static final Parameter.OfChoice<Input.Filter> FILTER = Parameter.ofChoice("filter",
            Input.Filter.values());

    /** {@code @Tunable(range = {1e-4, 0.01}, scale = LOG) double tolerance} */
    public static final Parameter.OfDouble TOLERANCE = Parameter.ofDouble("tolerance", 1e-4, 0.01)
            .log();

    /** {@code @Tunable boolean calibrated} */
    public static final Parameter.OfBoolean CALIBRATED = Parameter.ofBoolean("calibrated");

    /** {@code @Tunable(range = {2, 10}, step = 2) int calibrationFolds} */
    public static final Parameter.OfInt CALIBRATION_FOLDS = Parameter.ofInt("calibrationFolds", 2,
            10).step(2);

    /** The only instance; it has no state. */
    public static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(IMPUTE)
            .add(RESCALE_ON)
            .add(RESCALE, Condition.is(RESCALE_ON, true))
            .add(C)
            .add(KERNEL)
            .add(KERNEL_RBF_GAMMA, Condition.is(KERNEL, "Rbf"))
            .add(KERNEL_POLY_DEGREE, Condition.is(KERNEL, "Poly"))
            .add(KERNEL_POLY_LOWER_ORDER, Condition.is(KERNEL, "Poly"))
            .add(FILTER)
            .add(TOLERANCE)
            .add(CALIBRATED)
            .add(CALIBRATION_FOLDS, Condition.is(CALIBRATED, true))
            .forbid(Condition.is(FILTER, Input.Filter.NONE), Condition.is(KERNEL, "Poly"))
            .constrain("converges", point -> Input.converges(point.get(C), point.get(TOLERANCE)))
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
    public Values valuesOf(Input model) {
        return new Values(
                Imputation.MEAN,
                false,
                Optional.empty(),
                model.c,
                model.kernel,
                model.filter,
                model.tolerance,
                model.calibrated,
                model.calibrated ? OptionalInt.of(model.calibrationFolds) : OptionalInt.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(IMPUTE),
                assignment.get(RESCALE_ON),
                assignment.find(RESCALE),
                assignment.get(C),
                readKernel(assignment),
                assignment.get(FILTER),
                assignment.get(TOLERANCE),
                assignment.get(CALIBRATED),
                assignment.findInt(CALIBRATION_FOLDS));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(IMPUTE, values.impute())
                .set(RESCALE_ON, values.rescaleOn())
                .set(C, values.c())
                .set(FILTER, values.filter())
                .set(TOLERANCE, values.tolerance())
                .set(CALIBRATED, values.calibrated());
        values.rescale().ifPresent(value -> assignment.set(RESCALE, value));
        writeKernel(values.kernel(), assignment);
        values.calibrationFolds().ifPresent(value -> assignment.set(CALIBRATION_FOLDS, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.c = values.c();
        model.kernel = values.kernel();
        model.filter = values.filter();
        model.tolerance = values.tolerance();
        model.calibrated = values.calibrated();
        values.calibrationFolds().ifPresent(value -> model.calibrationFolds = value);
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    private static Input.KernelChoice readKernel(Assignment assignment) {
        return switch (assignment.get(KERNEL)) {
            case "Rbf" -> new Input.KernelChoice.Rbf(assignment.get(KERNEL_RBF_GAMMA));
            case "Poly" -> new Input.KernelChoice.Poly(assignment.get(KERNEL_POLY_DEGREE),
                    assignment.get(KERNEL_POLY_LOWER_ORDER));
            default -> throw new AssertionError(assignment.get(KERNEL));
        };
    }

    private static void writeKernel(Input.KernelChoice value, Assignment.Builder assignment) {
        if (value instanceof Input.KernelChoice.Rbf chosen) {
            assignment.set(KERNEL, "Rbf");
            assignment.set(KERNEL_RBF_GAMMA, chosen.gamma());
        } else if (value instanceof Input.KernelChoice.Poly chosen) {
            assignment.set(KERNEL, "Poly");
            assignment.set(KERNEL_POLY_DEGREE, chosen.degree());
            assignment.set(KERNEL_POLY_LOWER_ORDER, chosen.lowerOrder());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input}.
     *
     * @param impute the value of {@link InputTuning#IMPUTE}
     * @param rescaleOn the value of {@link InputTuning#RESCALE_ON}
     * @param rescale the value of {@link InputTuning#RESCALE}
     * @param c the value of {@link InputTuning#C}
     * @param kernel the value of {@link InputTuning#KERNEL}
     * @param filter the value of {@link InputTuning#FILTER}
     * @param tolerance the value of {@link InputTuning#TOLERANCE}
     * @param calibrated the value of {@link InputTuning#CALIBRATED}
     * @param calibrationFolds the value of {@link InputTuning#CALIBRATION_FOLDS}
     */
    public record Values(Imputation impute, boolean rescaleOn, Optional<Rescaling> rescale,
            double c, Input.KernelChoice kernel, Input.Filter filter, double tolerance,
            boolean calibrated, OptionalInt calibrationFolds) {}
}
