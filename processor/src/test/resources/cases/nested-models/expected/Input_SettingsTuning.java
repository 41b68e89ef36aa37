package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.OptionalInt;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Settings}.
 *
 * <ul>
 * <li>{@code load}: double, 0 to 1, linear; default: initialiser
 * <li>{@code strict}: boolean; default: initialiser
 * <li>{@code depth}: int, 1 to 9, linear; default: initialiser; active if strict is true
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_SettingsTuning
        implements ModelTuning<Input.Settings, Input_SettingsTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble LOAD = Parameter.ofDouble("load", 0, 1);

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean STRICT = Parameter.ofBoolean("strict");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt DEPTH = Parameter.ofInt("depth", 1, 9);

    /** The only instance; it has no state. */
    static final Input_SettingsTuning INSTANCE = new Input_SettingsTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(LOAD)
            .add(STRICT)
            .add(DEPTH, Condition.is(STRICT, true))
            .constrain("isLight", point -> Input.Settings.isLight(point.get(LOAD),
                    point.get(STRICT)))
            .build();

    private Input_SettingsTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Settings());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Settings model) {
        return new Values(
                model.load,
                model.strict,
                model.strict ? OptionalInt.of(model.depth) : OptionalInt.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(LOAD),
                assignment.get(STRICT),
                assignment.findInt(DEPTH));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(LOAD, values.load())
                .set(STRICT, values.strict());
        values.depth().ifPresent(value -> assignment.set(DEPTH, value));
        return assignment.build();
    }

    @Override
    public Input.Settings create(Values values) {
        Input.Settings model = new Input.Settings();
        model.load = values.load();
        model.strict = values.strict();
        values.depth().ifPresent(value -> model.depth = value);
        return model;
    }

    /**
     * The values of one {@link Input.Settings}.
     *
     * @param load the value of {@link Input_SettingsTuning#LOAD}
     * @param strict the value of {@link Input_SettingsTuning#STRICT}
     * @param depth the value of {@link Input_SettingsTuning#DEPTH}
     */
    record Values(double load, boolean strict, OptionalInt depth) {}
}
