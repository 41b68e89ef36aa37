package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code folds}: int, 2 to 10 in steps of 2, linear; default: initialiser; active if
 * calibrated is true
 * <li>{@code calibrated}: boolean; default: initialiser
 * <li>{@code c}: double, 0.001 to 1000, log; default: initialiser
 * <li>{@code filter}: Filter, NORMALIZE, STANDARDIZE, NONE; default: initialiser
 * <li>{@code tolerance}: double, 1e-4 to 0.01, linear; default: initialiser
 * <li>{@code margin}: float, 0 to 1, linear; default: initialiser; active if filter is
 * NORMALIZE or STANDARDIZE and c is above 0.01 and below 10
 * <li>{@code deep}: long, 1 to 9, linear; default: initialiser; active if folds is below 5
 * <li>{@code deeper}: boolean; default: initialiser; active if deep is 1 or 2
 * <li>{@code text}: String, "a", "b"; default: initialiser; active if calibrated is false
 * <li>{@code listed}: double, 1, 2.5; default: initialiser; active if text is "a"
 * <li>{@code last}: double, 0 to 1, linear; default: initialiser; active if listed is 1
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {2, 10}, step = 2) int folds} */
    static final Parameter.OfInt FOLDS = Parameter.ofInt("folds", 2, 10).step(2);

    /** {@code @Tunable boolean calibrated} */
    static final Parameter.OfBoolean CALIBRATED = Parameter.ofBoolean("calibrated");

    /** {@code @Regularize(INVERSE_L2) double c} */
    static final Parameter.OfDouble C = Parameter.ofDouble("c", 0.001, 1000).log().simplerWhenLow();

    /** {@code @Tunable Filter filter} */
    static final Parameter.OfChoice<Input.Filter> FILTER = Parameter.ofChoice("filter",
            Input.Filter.values());

    /** {@code @Tunable(range = {1e-4, 0.01}) double tolerance} */
    static final Parameter.OfDouble TOLERANCE = Parameter.ofDouble("tolerance", 1e-4, 0.01);

    /** {@code @Tunable(range = {0, 1}) float margin} */
    static final Parameter.OfFloat MARGIN = Parameter.ofFloat("margin", 0f, 1f);

    /** {@code @Tunable(range = {1, 9}) long deep} */
    static final Parameter.OfLong DEEP = Parameter.ofLong("deep", 1L, 9L);

    /** {@code @Tunable boolean deeper} */
    static final Parameter.OfBoolean DEEPER = Parameter.ofBoolean("deeper");

    /** {@code @Tunable(choices = {"a", "b"}) String text} */
    static final Parameter.OfChoice<String> TEXT = Parameter.ofChoice("text", "a", "b");

    /** {@code @Tunable(values = {1, 2.5}) double listed} */
    static final Parameter.OfDouble LISTED = Parameter.ofDoubleValues("listed", 1, 2.5);

    /** {@code @Tunable(range = {0, 1}) double last} */
    static final Parameter.OfDouble LAST = Parameter.ofDouble("last", 0, 1);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(CALIBRATED)
            .add(FOLDS, Condition.is(CALIBRATED, true))
            .add(C)
            .add(FILTER)
            .add(TOLERANCE)
            .add(MARGIN, Condition.is(FILTER, Input.Filter.NORMALIZE, Input.Filter.STANDARDIZE)
                    .and(Condition.between(C, 0.01, 10)))
            .add(DEEP, Condition.below(FOLDS, 5))
            .add(DEEPER, Condition.is(DEEP, 1L, 2L))
            .add(TEXT, Condition.is(CALIBRATED, false))
            .add(LISTED, Condition.is(TEXT, "a"))
            .add(LAST, Condition.is(LISTED, 1.0))
            .forbid(Condition.is(FILTER, Input.Filter.NONE), Condition.above(C, 100))
            .forbid(Condition.is(FILTER, Input.Filter.NORMALIZE, Input.Filter.STANDARDIZE),
                    Condition.is(FOLDS, 10))
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
    Values valuesOf(Input model) {
        return new Values(
                model.calibrated ? OptionalInt.of(model.folds) : OptionalInt.empty(),
                model.calibrated,
                model.c,
                model.filter,
                model.tolerance,
                (model.filter == Input.Filter.NORMALIZE || model.filter == Input.Filter.STANDARDIZE)
                        && model.c > 0.01 && model.c < 10 ? Optional.of(model.getMargin())
                        : Optional.empty(),
                model.calibrated && model.folds < 5 ? OptionalLong.of(model.deep)
                        : OptionalLong.empty(),
                model.calibrated && model.folds < 5 && (model.deep == 1L || model.deep == 2L)
                        ? Optional.of(model.deeper) : Optional.empty(),
                !model.calibrated ? Optional.of(model.text) : Optional.empty(),
                !model.calibrated && "a".equals(model.text) ? OptionalDouble.of(model.listed)
                        : OptionalDouble.empty(),
                !model.calibrated && "a".equals(model.text) && model.listed == 1.0
                        ? OptionalDouble.of(model.last) : OptionalDouble.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.findInt(FOLDS),
                assignment.get(CALIBRATED),
                assignment.get(C),
                assignment.get(FILTER),
                assignment.get(TOLERANCE),
                assignment.find(MARGIN),
                assignment.findLong(DEEP),
                assignment.find(DEEPER),
                assignment.find(TEXT),
                assignment.findDouble(LISTED),
                assignment.findDouble(LAST));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(CALIBRATED, values.calibrated())
                .set(C, values.c())
                .set(FILTER, values.filter())
                .set(TOLERANCE, values.tolerance());
        values.folds().ifPresent(value -> assignment.set(FOLDS, value));
        values.margin().ifPresent(value -> assignment.set(MARGIN, value));
        values.deep().ifPresent(value -> assignment.set(DEEP, value));
        values.deeper().ifPresent(value -> assignment.set(DEEPER, value));
        values.text().ifPresent(value -> assignment.set(TEXT, value));
        values.listed().ifPresent(value -> assignment.set(LISTED, value));
        values.last().ifPresent(value -> assignment.set(LAST, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        values.folds().ifPresent(value -> model.folds = value);
        model.calibrated = values.calibrated();
        model.c = values.c();
        model.filter = values.filter();
        model.tolerance = values.tolerance();
        values.margin().ifPresent(value -> model.setMargin(value));
        values.deep().ifPresent(value -> model.deep = value);
        values.deeper().ifPresent(value -> model.deeper = value);
        values.text().ifPresent(value -> model.text = value);
        values.listed().ifPresent(value -> model.listed = value);
        values.last().ifPresent(value -> model.last = value);
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input}.
     *
     * @param folds the value of {@link InputTuning#FOLDS}
     * @param calibrated the value of {@link InputTuning#CALIBRATED}
     * @param c the value of {@link InputTuning#C}
     * @param filter the value of {@link InputTuning#FILTER}
     * @param tolerance the value of {@link InputTuning#TOLERANCE}
     * @param margin the value of {@link InputTuning#MARGIN}
     * @param deep the value of {@link InputTuning#DEEP}
     * @param deeper the value of {@link InputTuning#DEEPER}
     * @param text the value of {@link InputTuning#TEXT}
     * @param listed the value of {@link InputTuning#LISTED}
     * @param last the value of {@link InputTuning#LAST}
     */
    record Values(OptionalInt folds, boolean calibrated, double c, Input.Filter filter,
            double tolerance, Optional<Float> margin, OptionalLong deep, Optional<Boolean> deeper,
            Optional<String> text, OptionalDouble listed, OptionalDouble last) {}
}
