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
 * <li>{@code other}: Object, Settings, Spare; default: first value
 * <li>{@code settings.*}: see {@link Input_SettingsTuning}
 * <li>{@code other.Settings.*}: see {@link Input_SettingsTuning}
 * <li>{@code other.Spare.*}: see {@link Input_SpareTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_AsRecordTuning
        implements ModelTuning<Input.AsRecord, Input_AsRecordTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble SETTINGS_LOAD = Input_SettingsTuning.LOAD.under("settings");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean SETTINGS_STRICT = Input_SettingsTuning.STRICT
            .under("settings");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt SETTINGS_DEPTH = Input_SettingsTuning.DEPTH.under("settings");

    /** {@code @Nested({Settings.class, Spare.class}) Object other} */
    static final Parameter.OfChoice<String> OTHER = Parameter.ofChoice("other", "Settings",
            "Spare");

    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble OTHER_SETTINGS_LOAD = Input_SettingsTuning.LOAD
            .under("other.Settings");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean OTHER_SETTINGS_STRICT = Input_SettingsTuning.STRICT
            .under("other.Settings");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt OTHER_SETTINGS_DEPTH = Input_SettingsTuning.DEPTH
            .under("other.Settings");

    /** {@code @Tunable(values = {1, 2, 3}) int spares} */
    static final Parameter.OfInt OTHER_SPARE_SPARES = Input_SpareTuning.SPARES.under("other.Spare");

    /** The only instance; it has no state. */
    static final Input_AsRecordTuning INSTANCE = new Input_AsRecordTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .include("settings", Input_SettingsTuning.INSTANCE.space(), Condition.always())
            .add(OTHER)
            .include("other.Settings", Input_SettingsTuning.INSTANCE.space(), Condition.is(OTHER,
                    "Settings"))
            .include("other.Spare", Input_SpareTuning.INSTANCE.space(), Condition.is(OTHER,
                    "Spare"))
            .build();

    private Input_AsRecordTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(Input_SettingsTuning.INSTANCE.defaults(), valuesOfOther(null));
    }

    /** The values that a model has. */
    Values valuesOf(Input.AsRecord model) {
        return new Values(valuesOfSettings(model.settings()), valuesOfOther(model.other()));
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(Input_SettingsTuning.INSTANCE.read(assignment.under("settings")),
                readOther(assignment));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder();
        assignment.setAll("settings", Input_SettingsTuning.INSTANCE.write(values.settings()));
        writeOther(values.other(), assignment);
        return assignment.build();
    }

    @Override
    public Input.AsRecord create(Values values) {
        return new Input.AsRecord(Input_SettingsTuning.INSTANCE.create(values.settings()),
                createOther(values.other()));
    }

    private static Input_SettingsTuning.Values valuesOfSettings(Input.Settings model) {
        if (model != null && model.getClass() == Input.Settings.class) {
            return Input_SettingsTuning.INSTANCE.valuesOf(model);
        }
        return Input_SettingsTuning.INSTANCE.defaults();
    }

    private static Values.Other readOther(Assignment assignment) {
        return switch (assignment.get(OTHER)) {
            case "Settings" -> new Values.Other.Settings(Input_SettingsTuning.INSTANCE.read(
                    assignment.under("other.Settings")));
            case "Spare" -> new Values.Other.Spare(Input_SpareTuning.INSTANCE.read(
                    assignment.under("other.Spare")));
            default -> throw new AssertionError(assignment.get(OTHER));
        };
    }

    private static Assignment.Builder writeOther(Values.Other value,
            Assignment.Builder assignment) {
        if (value instanceof Values.Other.Settings chosen) {
            assignment.set(OTHER, "Settings");
            return assignment.setAll("other.Settings",
                    Input_SettingsTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Other.Spare chosen) {
            assignment.set(OTHER, "Spare");
            return assignment.setAll("other.Spare",
                    Input_SpareTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values.Other valuesOfOther(Object model) {
        if (model != null && model.getClass() == Input.Settings.class) {
            return new Values.Other.Settings(
                    Input_SettingsTuning.INSTANCE.valuesOf((Input.Settings) model));
        }
        if (model != null && model.getClass() == Input.Spare.class) {
            return new Values.Other.Spare(Input_SpareTuning.INSTANCE.valuesOf((Input.Spare) model));
        }
        return new Values.Other.Settings(Input_SettingsTuning.INSTANCE.defaults());
    }

    private static Object createOther(Values.Other value) {
        if (value instanceof Values.Other.Settings chosen) {
            return Input_SettingsTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Other.Spare chosen) {
            return Input_SpareTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input.AsRecord}.
     *
     * @param settings the values of {@code settings}
     * @param other the value of {@link Input_AsRecordTuning#OTHER}
     */
    record Values(Input_SettingsTuning.Values settings, Values.Other other) {
        /** The values of {@code other}: those of one of its models. */
        public sealed interface Other {
            /**
             * Of {@link Input.Settings}.
             *
             * @param values its values
             */
            record Settings(Input_SettingsTuning.Values values) implements Other {}

            /**
             * Of {@link Input.Spare}.
             *
             * @param values its values
             */
            record Spare(Input_SpareTuning.Values values) implements Other {}
        }
    }
}
