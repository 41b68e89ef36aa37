package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code calibrated}: boolean; default: initialiser
 * <li>{@code k}: int, 1 to 9, linear; default: initialiser
 * <li>{@code a}: boolean; default: initialiser; active if calibrated is true or false
 * <li>{@code b}: boolean; default: initialiser; active if k is above 0
 * <li>{@code c}: boolean; default: initialiser; active if k is above 9
 * <li>{@code d}: boolean; default: initialiser; active if k is below 1
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable boolean calibrated} */
    static final Parameter.OfBoolean CALIBRATED = Parameter.ofBoolean("calibrated");

    /** {@code @Tunable(range = {1, 9}) int k} */
    static final Parameter.OfInt K = Parameter.ofInt("k", 1, 9);

    /** {@code @Tunable boolean a} */
    static final Parameter.OfBoolean A = Parameter.ofBoolean("a");

    /** {@code @Tunable boolean b} */
    static final Parameter.OfBoolean B = Parameter.ofBoolean("b");

    /** {@code @Tunable boolean c} */
    static final Parameter.OfBoolean C = Parameter.ofBoolean("c");

    /** {@code @Tunable boolean d} */
    static final Parameter.OfBoolean D = Parameter.ofBoolean("d");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(CALIBRATED)
            .add(K)
            .add(A, Condition.is(CALIBRATED, true, false))
            .add(B, Condition.above(K, 0))
            .add(C, Condition.above(K, 9))
            .add(D, Condition.below(K, 1))
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
                model.calibrated,
                model.k,
                (model.calibrated || !model.calibrated) ? Optional.of(model.a) : Optional.empty(),
                model.k > 0 ? Optional.of(model.b) : Optional.empty(),
                model.k > 9 ? Optional.of(model.c) : Optional.empty(),
                model.k < 1 ? Optional.of(model.d) : Optional.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(CALIBRATED),
                assignment.get(K),
                assignment.find(A),
                assignment.find(B),
                assignment.find(C),
                assignment.find(D));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(CALIBRATED, values.calibrated())
                .set(K, values.k());
        values.a().ifPresent(value -> assignment.set(A, value));
        values.b().ifPresent(value -> assignment.set(B, value));
        values.c().ifPresent(value -> assignment.set(C, value));
        values.d().ifPresent(value -> assignment.set(D, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.calibrated = values.calibrated();
        model.k = values.k();
        values.a().ifPresent(value -> model.a = value);
        values.b().ifPresent(value -> model.b = value);
        values.c().ifPresent(value -> model.c = value);
        values.d().ifPresent(value -> model.d = value);
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param calibrated the value of {@link InputTuning#CALIBRATED}
     * @param k the value of {@link InputTuning#K}
     * @param a the value of {@link InputTuning#A}
     * @param b the value of {@link InputTuning#B}
     * @param c the value of {@link InputTuning#C}
     * @param d the value of {@link InputTuning#D}
     */
    record Values(boolean calibrated, int k, Optional<Boolean> a, Optional<Boolean> b,
            Optional<Boolean> c, Optional<Boolean> d) {}
}
