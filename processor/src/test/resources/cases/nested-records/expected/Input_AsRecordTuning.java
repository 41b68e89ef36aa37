package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.AsRecord}.
 *
 * <ul>
 * <li>{@code kernel}: Kernel, Rbf, Poly, Linear; default: first value
 * <li>{@code kernel.Rbf.gamma}: double, 1e-5 to 10, log; default: middle of the range;
 * active if kernel is Rbf
 * <li>{@code kernel.Poly.degree}: int, 1 to 5, linear; default: middle of the range;
 * active if kernel is Poly
 * <li>{@code kernel.Poly.o}: Order, Lower, Full; default: first value; active if kernel is
 * Poly
 * <li>{@code kernel.Poly.o.Lower.f}: Filter, NONE; default: first value; active if
 * kernel.Poly.o is Lower
 * <li>{@code kernel.Poly.o.Full.exact}: boolean; default: false; active if kernel.Poly.o
 * is Full
 * <li>{@code kernel.Poly.o.Full.ridge}: double, 1e-8 to 10, log; default: middle of the
 * range; active if kernel.Poly.o is Full
 * <li>{@code rate}: double, 0 to 1, linear; default: middle of the range
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_AsRecordTuning
        implements ModelTuning<Input.AsRecord, Input_AsRecordTuning.Values> {
    /** {@code @Nested Kernel kernel} */
    static final Parameter.OfChoice<String> KERNEL = Parameter.ofChoice("kernel", "Rbf", "Poly",
            "Linear");

    /** {@code @Tunable(range = {1e-5, 10}) double gamma} */
    static final Parameter.OfDouble KERNEL_RBF_GAMMA = Parameter.ofDouble("kernel.Rbf.gamma", 1e-5,
            10).log();

    /** {@code @Tunable(range = {1, 5}) int degree} */
    static final Parameter.OfInt KERNEL_POLY_DEGREE = Parameter.ofInt("kernel.Poly.degree", 1, 5);

    /** {@code @Nested(id = "o") Order order} */
    static final Parameter.OfChoice<String> KERNEL_POLY_ORDER = Parameter.ofChoice("kernel.Poly.o",
            "Lower", "Full");

    /** {@code @Tunable(choices = {"NONE"}, id = "f") Filter filter} */
    static final Parameter.OfChoice<Input.Filter> KERNEL_POLY_ORDER_LOWER_FILTER =
            Parameter.ofChoice("kernel.Poly.o.Lower.f", Input.Filter.NONE);

    /** {@code @Tunable boolean exact} */
    static final Parameter.OfBoolean KERNEL_POLY_ORDER_FULL_EXACT = Parameter.ofBoolean(
            "kernel.Poly.o.Full.exact");

    /** {@code @Regularize(L2) double ridge} */
    static final Parameter.OfDouble KERNEL_POLY_ORDER_FULL_RIDGE = Parameter.ofDouble(
            "kernel.Poly.o.Full.ridge", 1e-8, 10).log().simplerWhenHigh();

    /** {@code @Tunable(range = {0, 1}) double rate} */
    static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0, 1);

    /** The only instance; it has no state. */
    static final Input_AsRecordTuning INSTANCE = new Input_AsRecordTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(KERNEL)
            .add(KERNEL_RBF_GAMMA, Condition.is(KERNEL, "Rbf"))
            .add(KERNEL_POLY_DEGREE, Condition.is(KERNEL, "Poly"))
            .add(KERNEL_POLY_ORDER, Condition.is(KERNEL, "Poly"))
            .add(KERNEL_POLY_ORDER_LOWER_FILTER, Condition.is(KERNEL_POLY_ORDER, "Lower"))
            .add(KERNEL_POLY_ORDER_FULL_EXACT, Condition.is(KERNEL_POLY_ORDER, "Full"))
            .add(KERNEL_POLY_ORDER_FULL_RIDGE, Condition.is(KERNEL_POLY_ORDER, "Full"))
            .add(RATE)
            .build();

    private Input_AsRecordTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(new Input.Kernel.Rbf(KERNEL_RBF_GAMMA.at(0.5)), RATE.at(0.5));
    }

    /** The values that a model has. */
    Values valuesOf(Input.AsRecord model) {
        return new Values(model.kernel(), model.rate());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(readKernel(assignment), assignment.get(RATE));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(RATE, values.rate());
        writeKernel(values.kernel(), assignment);
        return assignment.build();
    }

    @Override
    public Input.AsRecord create(Values values) {
        return new Input.AsRecord(values.kernel(), values.rate());
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

    /**
     * The values of one {@link Input.AsRecord}.
     *
     * @param kernel the value of {@link Input_AsRecordTuning#KERNEL}
     * @param rate the value of {@link Input_AsRecordTuning#RATE}
     */
    record Values(Input.Kernel kernel, double rate) {}
}
