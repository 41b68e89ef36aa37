package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Middle}.
 *
 * <ul>
 * <li>{@code inside}: Object, Settings, Spare; default: initialiser
 * <li>{@code inside.Settings.*}: see {@link Input_SettingsTuning}
 * <li>{@code inside.Spare.*}: see {@link Input_SpareTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_MiddleTuning implements ModelTuning<Input.Middle, Input_MiddleTuning.Values> {
    /** {@code @Nested({Settings.class, Spare.class}) Object inside} */
    static final Parameter.OfChoice<String> INSIDE = Parameter.ofChoice("inside", "Settings",
            "Spare");

    /** {@code @Tunable(range = {0, 1}) double load} */
    static final Parameter.OfDouble INSIDE_SETTINGS_LOAD = Input_SettingsTuning.LOAD
            .under("inside.Settings");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean INSIDE_SETTINGS_STRICT = Input_SettingsTuning.STRICT
            .under("inside.Settings");

    /** {@code @Tunable(range = {1, 9}) int depth} */
    static final Parameter.OfInt INSIDE_SETTINGS_DEPTH = Input_SettingsTuning.DEPTH
            .under("inside.Settings");

    /** {@code @Tunable(values = {1, 2, 3}) int spares} */
    static final Parameter.OfInt INSIDE_SPARE_SPARES = Input_SpareTuning.SPARES
            .under("inside.Spare");

    /** The only instance; it has no state. */
    static final Input_MiddleTuning INSTANCE = new Input_MiddleTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(INSIDE)
            .include("inside.Settings", Input_SettingsTuning.INSTANCE.space(), Condition.is(INSIDE,
                    "Settings"))
            .include("inside.Spare", Input_SpareTuning.INSTANCE.space(), Condition.is(INSIDE,
                    "Spare"))
            .build();

    private Input_MiddleTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return valuesOf(new Input.Middle());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Middle model) {
        return new Values(valuesOfInside(model.inside));
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(readInside(assignment));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder();
        writeInside(values.inside(), assignment);
        return assignment.build();
    }

    @Override
    public Input.Middle create(Values values) {
        Input.Middle model = new Input.Middle();
        model.inside = createInside(values.inside());
        return model;
    }

    private static Values.Inside readInside(Assignment assignment) {
        return switch (assignment.get(INSIDE)) {
            case "Settings" -> new Values.Inside.Settings(Input_SettingsTuning.INSTANCE.read(
                    assignment.under("inside.Settings")));
            case "Spare" -> new Values.Inside.Spare(Input_SpareTuning.INSTANCE.read(
                    assignment.under("inside.Spare")));
            default -> throw new AssertionError(assignment.get(INSIDE));
        };
    }

    private static Assignment.Builder writeInside(Values.Inside value,
            Assignment.Builder assignment) {
        if (value instanceof Values.Inside.Settings chosen) {
            assignment.set(INSIDE, "Settings");
            return assignment.setAll("inside.Settings",
                    Input_SettingsTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Inside.Spare chosen) {
            assignment.set(INSIDE, "Spare");
            return assignment.setAll("inside.Spare",
                    Input_SpareTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values.Inside valuesOfInside(Object model) {
        if (model != null && model.getClass() == Input.Settings.class) {
            return new Values.Inside.Settings(
                    Input_SettingsTuning.INSTANCE.valuesOf((Input.Settings) model));
        }
        if (model != null && model.getClass() == Input.Spare.class) {
            return new Values.Inside.Spare(
                    Input_SpareTuning.INSTANCE.valuesOf((Input.Spare) model));
        }
        return new Values.Inside.Settings(Input_SettingsTuning.INSTANCE.defaults());
    }

    private static Object createInside(Values.Inside value) {
        if (value instanceof Values.Inside.Settings chosen) {
            return Input_SettingsTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Inside.Spare chosen) {
            return Input_SpareTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input.Middle}.
     *
     * @param inside the value of {@link Input_MiddleTuning#INSIDE}
     */
    record Values(Values.Inside inside) {
        /** The values of {@code inside}: those of one of its models. */
        public sealed interface Inside {
            /**
             * Of {@link Input.Settings}.
             *
             * @param values its values
             */
            record Settings(Input_SettingsTuning.Values values) implements Inside {}

            /**
             * Of {@link Input.Spare}.
             *
             * @param values its values
             */
            record Spare(Input_SpareTuning.Values values) implements Inside {}
        }
    }
}
