package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Outer}.
 *
 * <ul>
 * <li>{@code twice}: boolean; default: initialiser
 * <li>{@code settings.*}: see {@link Input_SettingsTuning}
 * <li>{@code second.*}: see {@link Input_SettingsTuning}
 * <li>{@code middle.*}: see {@link Input_MiddleTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_OuterTuning implements ModelTuning<Input.Outer, Input_OuterTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble SETTINGS_LOAD = Input_SettingsTuning.LOAD.under("settings");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean SETTINGS_STRICT = Input_SettingsTuning.STRICT
            .under("settings");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt SETTINGS_DEPTH = Input_SettingsTuning.DEPTH.under("settings");

    /** {@code @Tunable boolean twice} */
    static final Parameter.OfBoolean TWICE = Parameter.ofBoolean("twice");

    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble SECOND_LOAD = Input_SettingsTuning.LOAD.under("second");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean SECOND_STRICT = Input_SettingsTuning.STRICT.under("second");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt SECOND_DEPTH = Input_SettingsTuning.DEPTH.under("second");

    /** {@code @Nested({Settings.class, Spare.class}) Object inside} */
    static final Parameter.OfChoice<String> MIDDLE_INSIDE = Input_MiddleTuning.INSIDE
            .under("middle");

    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble MIDDLE_INSIDE_SETTINGS_LOAD =
            Input_MiddleTuning.INSIDE_SETTINGS_LOAD.under("middle");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean MIDDLE_INSIDE_SETTINGS_STRICT =
            Input_MiddleTuning.INSIDE_SETTINGS_STRICT.under("middle");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt MIDDLE_INSIDE_SETTINGS_DEPTH =
            Input_MiddleTuning.INSIDE_SETTINGS_DEPTH.under("middle");

    /** {@code @Tunable(values = {1, 2, 3}) int spares} */
    static final Parameter.OfInt MIDDLE_INSIDE_SPARE_SPARES = Input_MiddleTuning.INSIDE_SPARE_SPARES
            .under("middle");

    /** The only instance; it has no state. */
    static final Input_OuterTuning INSTANCE = new Input_OuterTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .include("settings", Input_SettingsTuning.INSTANCE.space(), Condition.always())
            .add(TWICE)
            .include("second", Input_SettingsTuning.INSTANCE.space(), Condition.is(TWICE, true))
            .include("middle", Input_MiddleTuning.INSTANCE.space(), Condition.is(SETTINGS_STRICT,
                    true))
            .constrain("any", point -> Input.Outer.any(point.get(TWICE)))
            .build();

    private Input_OuterTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Outer());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Outer model) {
        return new Values(
                valuesOfSettings(model.settings),
                model.twice,
                model.twice ? Optional.of(valuesOfSecond(model.second)) : Optional.empty(),
                Condition.is(SETTINGS_STRICT, true).holds(Assignment.builder().setAll("settings",
                        Input_SettingsTuning.INSTANCE.write(valuesOfSettings(model.settings)))
                        .build()) ? Optional.of(valuesOfMiddle(model.middle)) : Optional.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                Input_SettingsTuning.INSTANCE.read(assignment.under("settings")),
                assignment.get(TWICE),
                Condition.is(TWICE, true).holds(assignment)
                        ? Optional.of(Input_SettingsTuning.INSTANCE.read(
                        assignment.under("second"))) : Optional.empty(),
                Condition.is(SETTINGS_STRICT, true).holds(assignment)
                        ? Optional.of(Input_MiddleTuning.INSTANCE.read(assignment.under("middle")))
                        : Optional.empty());
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(TWICE, values.twice());
        assignment.setAll("settings", Input_SettingsTuning.INSTANCE.write(values.settings()));
        values.second().ifPresent(value -> assignment.setAll("second",
                Input_SettingsTuning.INSTANCE.write(value)));
        values.middle().ifPresent(value -> assignment.setAll("middle",
                Input_MiddleTuning.INSTANCE.write(value)));
        return assignment.build();
    }

    @Override
    public Input.Outer create(Values values) {
        Input.Outer model = new Input.Outer();
        model.settings = Input_SettingsTuning.INSTANCE.create(values.settings());
        model.twice = values.twice();
        values.second().ifPresent(value -> model.second =
                Input_SettingsTuning.INSTANCE.create(value));
        values.middle().ifPresent(value -> model.middle =
                Input_MiddleTuning.INSTANCE.create(value));
        return model;
    }

    private static Input_SettingsTuning.Values valuesOfSettings(Input.Settings model) {
        if (model != null && model.getClass() == Input.Settings.class) {
            return Input_SettingsTuning.INSTANCE.valuesOf(model);
        }
        return Input_SettingsTuning.INSTANCE.defaults();
    }

    private static Input_SettingsTuning.Values valuesOfSecond(Input.Settings model) {
        if (model != null && model.getClass() == Input.Settings.class) {
            return Input_SettingsTuning.INSTANCE.valuesOf(model);
        }
        return Input_SettingsTuning.INSTANCE.defaults();
    }

    private static Input_MiddleTuning.Values valuesOfMiddle(Input.Middle model) {
        if (model != null && model.getClass() == Input.Middle.class) {
            return Input_MiddleTuning.INSTANCE.valuesOf(model);
        }
        return Input_MiddleTuning.INSTANCE.defaults();
    }

    /**
     * The values of one {@link Input.Outer}.
     *
     * @param settings the values of {@code settings}
     * @param twice the value of {@link Input_OuterTuning#TWICE}
     * @param second the values of {@code second}
     * @param middle the values of {@code middle}
     */
    record Values(Input_SettingsTuning.Values settings, boolean twice,
            Optional<Input_SettingsTuning.Values> second,
            Optional<Input_MiddleTuning.Values> middle) {}
}
