package cases;

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
 * <li>{@code kernel}: Kernel, Rbf, Poly, Linear; default: initialiser
 * <li>{@code kernel.Rbf.gamma}: double, 1e-5 to 10, log; default: that of kernel, else
 * middle of the range; active if kernel is Rbf
 * <li>{@code kernel.Poly.degree}: int, 1 to 5, linear; default: that of kernel, else
 * middle of the range; active if kernel is Poly
 * <li>{@code kernel.Poly.o}: Order, Lower, Full; default: that of kernel, else first
 * value; active if kernel is Poly
 * <li>{@code kernel.Poly.o.Lower.f}: Filter, NONE; default: that of kernel, else first
 * value; active if kernel.Poly.o is Lower
 * <li>{@code kernel.Poly.o.Full.exact}: boolean; default: that of kernel, else false;
 * active if kernel.Poly.o is Full
 * <li>{@code kernel.Poly.o.Full.ridge}: double, 1e-8 to 10, log; default: that of kernel,
 * else middle of the range; active if kernel.Poly.o is Full
 * <li>{@code filter}: Filter, NORMALIZE, NONE; default: initialiser
 * <li>{@code twice}: boolean; default: initialiser
 * <li>{@code second}: Kernel, Rbf, Poly, Linear; default: initialiser; active if twice is
 * true
 * <li>{@code second.Rbf.gamma}: double, 1e-5 to 10, log; default: that of second, else
 * middle of the range; active if second is Rbf
 * <li>{@code second.Poly.degree}: int, 1 to 5, linear; default: that of second, else
 * middle of the range; active if second is Poly
 * <li>{@code second.Poly.o}: Order, Lower, Full; default: that of second, else first
 * value; active if second is Poly
 * <li>{@code second.Poly.o.Lower.f}: Filter, NONE; default: that of second, else first
 * value; active if second.Poly.o is Lower
 * <li>{@code second.Poly.o.Full.exact}: boolean; default: that of second, else false;
 * active if second.Poly.o is Full
 * <li>{@code second.Poly.o.Full.ridge}: double, 1e-8 to 10, log; default: that of second,
 * else middle of the range; active if second.Poly.o is Full
 * <li>{@code k}: int, 1 to 9, linear; default: initialiser; active if kernel is Rbf or
 * Linear
 * <li>{@code deep}: int, 1 to 9, linear; default: initialiser; active if kernel.Rbf.gamma
 * is above 0.001
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
public final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Nested Kernel kernel} */
    public static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "Rbf",
            "Poly", "Linear");

    /** {@code @Tunable(range = {1e-5, 10}) double gamma} */
    public static final Parameter.OfDouble KERNEL_RBF_GAMMA = Parameter.ofDouble("kernel.Rbf.gamma",
            1e-5, 10).log();

    /** {@code @Tunable(range = {1, 5}) int degree} */
    public static final Parameter.OfInt KERNEL_POLY_DEGREE = Parameter.ofInt("kernel.Poly.degree",
            1, 5);

    /** {@code @Nested(id = "o") Order order} */
    public static final Parameter.OfChoice<String> KERNEL_POLY_ORDER = Parameter.ofChoice(
            "kernel.Poly.o", "Lower", "Full");

    /** {@code @Tunable(choices = {"NONE"}, id = "f") Filter filter} */
    public static final Parameter.OfChoice<Input.Filter> KERNEL_POLY_ORDER_LOWER_FILTER =
            Parameter.ofChoice("kernel.Poly.o.Lower.f", Input.Filter.NONE);

    /** {@code @Tunable boolean exact} */
    public static final Parameter.OfBoolean KERNEL_POLY_ORDER_FULL_EXACT = Parameter.ofBoolean(
            "kernel.Poly.o.Full.exact");

    /** {@code @Regularize(L2) double ridge} */
    public static final Parameter.OfDouble KERNEL_POLY_ORDER_FULL_RIDGE = Parameter.ofDouble(
            "kernel.Poly.o.Full.ridge", 1e-8, 10).log().simplerWhenHigh();

    /** {@code @Tunable Filter filter} */
    public static final Parameter.OfChoice<Input.Filter> FILTER = Parameter.ofChoice("filter",
            Input.Filter.values());

    /** {@code @Tunable boolean twice} */
    public static final Parameter.OfBoolean TWICE = Parameter.ofBoolean("twice");

    /** {@code @Nested(id = "second") Kernel other} */
    public static final Parameter.OfChoice<String> OTHER = Parameter.ofChoice("second", "Rbf",
            "Poly", "Linear");

    /** {@code @Tunable(range = {1e-5, 10}) double gamma} */
    public static final Parameter.OfDouble OTHER_RBF_GAMMA = Parameter.ofDouble("second.Rbf.gamma",
            1e-5, 10).log();

    /** {@code @Tunable(range = {1, 5}) int degree} */
    public static final Parameter.OfInt OTHER_POLY_DEGREE = Parameter.ofInt("second.Poly.degree", 1,
            5);

    /** {@code @Nested(id = "o") Order order} */
    public static final Parameter.OfChoice<String> OTHER_POLY_ORDER = Parameter.ofChoice(
            "second.Poly.o", "Lower", "Full");

    /** {@code @Tunable(choices = {"NONE"}, id = "f") Filter filter} */
    public static final Parameter.OfChoice<Input.Filter> OTHER_POLY_ORDER_LOWER_FILTER =
            Parameter.ofChoice("second.Poly.o.Lower.f", Input.Filter.NONE);

    /** {@code @Tunable boolean exact} */
    public static final Parameter.OfBoolean OTHER_POLY_ORDER_FULL_EXACT = Parameter.ofBoolean(
            "second.Poly.o.Full.exact");

    /** {@code @Regularize(L2) double ridge} */
    public static final Parameter.OfDouble OTHER_POLY_ORDER_FULL_RIDGE = Parameter.ofDouble(
            "second.Poly.o.Full.ridge", 1e-8, 10).log().simplerWhenHigh();

    /** {@code @Tunable(range = {1, 9}) int k} */
    public static final Parameter.OfInt K = Parameter.ofInt("k", 1, 9);

    /** {@code @Tunable(range = {1, 9}) int deep} */
    public static final Parameter.OfInt DEEP = Parameter.ofInt("deep", 1, 9);

    /** The only instance; it has no state. */
    public static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(KERNEL)
            .add(KERNEL_RBF_GAMMA, Condition.is(KERNEL, "Rbf"))
            .add(KERNEL_POLY_DEGREE, Condition.is(KERNEL, "Poly"))
            .add(KERNEL_POLY_ORDER, Condition.is(KERNEL, "Poly"))
            .add(KERNEL_POLY_ORDER_LOWER_FILTER, Condition.is(KERNEL_POLY_ORDER, "Lower"))
            .add(KERNEL_POLY_ORDER_FULL_EXACT, Condition.is(KERNEL_POLY_ORDER, "Full"))
            .add(KERNEL_POLY_ORDER_FULL_RIDGE, Condition.is(KERNEL_POLY_ORDER, "Full"))
            .add(FILTER)
            .add(TWICE)
            .add(OTHER, Condition.is(TWICE, true))
            .add(OTHER_RBF_GAMMA, Condition.is(OTHER, "Rbf"))
            .add(OTHER_POLY_DEGREE, Condition.is(OTHER, "Poly"))
            .add(OTHER_POLY_ORDER, Condition.is(OTHER, "Poly"))
            .add(OTHER_POLY_ORDER_LOWER_FILTER, Condition.is(OTHER_POLY_ORDER, "Lower"))
            .add(OTHER_POLY_ORDER_FULL_EXACT, Condition.is(OTHER_POLY_ORDER, "Full"))
            .add(OTHER_POLY_ORDER_FULL_RIDGE, Condition.is(OTHER_POLY_ORDER, "Full"))
            .add(K, Condition.is(KERNEL, "Rbf", "Linear"))
            .add(DEEP, Condition.above(KERNEL_RBF_GAMMA, 0.001))
            .forbid(Condition.is(FILTER, Input.Filter.NONE), Condition.is(KERNEL, "Poly"))
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
                model.kernel,
                model.filter,
                model.twice,
                model.twice ? Optional.of(model.other) : Optional.empty(),
                (model.kernel instanceof Input.Kernel.Rbf
                        || model.kernel instanceof Input.Kernel.Linear) ? OptionalInt.of(model.k)
                        : OptionalInt.empty(),
                model.kernel instanceof Input.Kernel.Rbf
                        && ((Input.Kernel.Rbf) model.kernel).gamma() > 0.001
                        ? OptionalInt.of(model.deep) : OptionalInt.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                readKernel(assignment),
                assignment.get(FILTER),
                assignment.get(TWICE),
                assignment.find(OTHER).map(any -> readOther(assignment)),
                assignment.findInt(K),
                assignment.findInt(DEEP));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(FILTER, values.filter())
                .set(TWICE, values.twice());
        writeKernel(values.kernel(), assignment);
        values.other().ifPresent(value -> writeOther(value, assignment));
        values.k().ifPresent(value -> assignment.set(K, value));
        values.deep().ifPresent(value -> assignment.set(DEEP, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.kernel = values.kernel();
        model.filter = values.filter();
        model.twice = values.twice();
        values.other().ifPresent(value -> model.other = value);
        values.k().ifPresent(value -> model.k = value);
        values.deep().ifPresent(value -> model.deep = value);
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    private static Input.Kernel readKernel(Assignment assignment) {
        return switch (assignment.get(KERNEL)) {
            case "Rbf" -> new Input.Kernel.Rbf(assignment.get(KERNEL_RBF_GAMMA));
            case "Poly" -> new Input.Kernel.Poly(assignment.get(KERNEL_POLY_DEGREE),
                    readKernelPolyOrder(assignment));
            case "Linear" -> new Input.Kernel.Linear();
            default -> throw new AssertionError(assignment.get(KERNEL));
        };
    }

    private static void writeKernel(Input.Kernel value, Assignment.Builder assignment) {
        if (value instanceof Input.Kernel.Rbf chosen) {
            assignment.set(KERNEL, "Rbf");
            assignment.set(KERNEL_RBF_GAMMA, chosen.gamma());
        } else if (value instanceof Input.Kernel.Poly chosen) {
            assignment.set(KERNEL, "Poly");
            assignment.set(KERNEL_POLY_DEGREE, chosen.degree());
            writeKernelPolyOrder(chosen.order(), assignment);
        } else if (value instanceof Input.Kernel.Linear) {
            assignment.set(KERNEL, "Linear");
        } else {
            throw new AssertionError(value);
        }
    }

    private static Input.Order readKernelPolyOrder(Assignment assignment) {
        return switch (assignment.get(KERNEL_POLY_ORDER)) {
            case "Lower" -> new Input.Lower(assignment.get(KERNEL_POLY_ORDER_LOWER_FILTER));
            case "Full" -> new Input.Full(assignment.get(KERNEL_POLY_ORDER_FULL_EXACT),
                    assignment.get(KERNEL_POLY_ORDER_FULL_RIDGE));
            default -> throw new AssertionError(assignment.get(KERNEL_POLY_ORDER));
        };
    }

    private static void writeKernelPolyOrder(Input.Order value, Assignment.Builder assignment) {
        if (value instanceof Input.Lower chosen) {
            assignment.set(KERNEL_POLY_ORDER, "Lower");
            assignment.set(KERNEL_POLY_ORDER_LOWER_FILTER, chosen.filter());
        } else if (value instanceof Input.Full chosen) {
            assignment.set(KERNEL_POLY_ORDER, "Full");
            assignment.set(KERNEL_POLY_ORDER_FULL_EXACT, chosen.exact());
            assignment.set(KERNEL_POLY_ORDER_FULL_RIDGE, chosen.ridge());
        } else {
            throw new AssertionError(value);
        }
    }

    private static Input.Kernel readOther(Assignment assignment) {
        return switch (assignment.get(OTHER)) {
            case "Rbf" -> new Input.Kernel.Rbf(assignment.get(OTHER_RBF_GAMMA));
            case "Poly" -> new Input.Kernel.Poly(assignment.get(OTHER_POLY_DEGREE),
                    readOtherPolyOrder(assignment));
            case "Linear" -> new Input.Kernel.Linear();
            default -> throw new AssertionError(assignment.get(OTHER));
        };
    }

    private static void writeOther(Input.Kernel value, Assignment.Builder assignment) {
        if (value instanceof Input.Kernel.Rbf chosen) {
            assignment.set(OTHER, "Rbf");
            assignment.set(OTHER_RBF_GAMMA, chosen.gamma());
        } else if (value instanceof Input.Kernel.Poly chosen) {
            assignment.set(OTHER, "Poly");
            assignment.set(OTHER_POLY_DEGREE, chosen.degree());
            writeOtherPolyOrder(chosen.order(), assignment);
        } else if (value instanceof Input.Kernel.Linear) {
            assignment.set(OTHER, "Linear");
        } else {
            throw new AssertionError(value);
        }
    }

    private static Input.Order readOtherPolyOrder(Assignment assignment) {
        return switch (assignment.get(OTHER_POLY_ORDER)) {
            case "Lower" -> new Input.Lower(assignment.get(OTHER_POLY_ORDER_LOWER_FILTER));
            case "Full" -> new Input.Full(assignment.get(OTHER_POLY_ORDER_FULL_EXACT),
                    assignment.get(OTHER_POLY_ORDER_FULL_RIDGE));
            default -> throw new AssertionError(assignment.get(OTHER_POLY_ORDER));
        };
    }

    private static void writeOtherPolyOrder(Input.Order value, Assignment.Builder assignment) {
        if (value instanceof Input.Lower chosen) {
            assignment.set(OTHER_POLY_ORDER, "Lower");
            assignment.set(OTHER_POLY_ORDER_LOWER_FILTER, chosen.filter());
        } else if (value instanceof Input.Full chosen) {
            assignment.set(OTHER_POLY_ORDER, "Full");
            assignment.set(OTHER_POLY_ORDER_FULL_EXACT, chosen.exact());
            assignment.set(OTHER_POLY_ORDER_FULL_RIDGE, chosen.ridge());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input}.
     *
     * @param kernel the value of {@link InputTuning#KERNEL}
     * @param filter the value of {@link InputTuning#FILTER}
     * @param twice the value of {@link InputTuning#TWICE}
     * @param other the value of {@link InputTuning#OTHER}
     * @param k the value of {@link InputTuning#K}
     * @param deep the value of {@link InputTuning#DEEP}
     */
    public record Values(Input.Kernel kernel, Input.Filter filter, boolean twice,
            Optional<Input.Kernel> other, OptionalInt k, OptionalInt deep) {}
}
