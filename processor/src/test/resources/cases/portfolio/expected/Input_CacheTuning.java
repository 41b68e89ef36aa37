package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Cache}.
 *
 * <ul>
 * <li>{@code model}: Cache, Lru, Clock; default: each model in turn
 * <li>{@code Lru.*}: see {@link Input_Cache_LruTuning}
 * <li>{@code Clock.*}: see {@link Input_Cache_ClockTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_CacheTuning implements ModelTuning<Input.Cache, Input_CacheTuning.Values> {
    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Lru.class, Clock.class}) Cache model}
     */
    static final Parameter.OfChoice<String> MODEL = Parameter.ofChoice("model", "Lru", "Clock");

    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt LRU_SIZE = Input_Cache_LruTuning.SIZE.under("Lru");

    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt CLOCK_SIZE = Input_Cache_ClockTuning.SIZE.under("Clock");

    /** {@code @Tunable(range = {1, 4}) int hands} */
    static final Parameter.OfInt CLOCK_HANDS = Input_Cache_ClockTuning.HANDS.under("Clock");

    /** The only instance; it has no state. */
    static final Input_CacheTuning INSTANCE = new Input_CacheTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(MODEL)
            .include("Lru", Input_Cache_LruTuning.INSTANCE.space(), Condition.is(MODEL, "Lru"))
            .include("Clock", Input_Cache_ClockTuning.INSTANCE.space(), Condition.is(MODEL,
                    "Clock"))
            .build();

    private Input_CacheTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values.Lru(Input_Cache_LruTuning.INSTANCE.defaults());
    }

    /** The values that a model has. */
    Values valuesOf(Input.Cache model) {
        return valuesOfModel(model);
    }

    @Override
    public Values read(Assignment assignment) {
        return readModel(assignment);
    }

    @Override
    public Assignment write(Values values) {
        return writeModel(values, Assignment.builder()).build();
    }

    @Override
    public Input.Cache create(Values values) {
        return createModel(values);
    }

    @Override
    public List<Values> startingPoints() {
        return List.of(
                new Values.Lru(Input_Cache_LruTuning.INSTANCE.defaults()),
                new Values.Clock(Input_Cache_ClockTuning.INSTANCE.defaults()));
    }

    private static Values readModel(Assignment assignment) {
        return switch (assignment.get(MODEL)) {
            case "Lru" -> new Values.Lru(Input_Cache_LruTuning.INSTANCE.read(
                    assignment.under("Lru")));
            case "Clock" -> new Values.Clock(Input_Cache_ClockTuning.INSTANCE.read(
                    assignment.under("Clock")));
            default -> throw new AssertionError(assignment.get(MODEL));
        };
    }

    private static Assignment.Builder writeModel(Values value, Assignment.Builder assignment) {
        if (value instanceof Values.Lru chosen) {
            assignment.set(MODEL, "Lru");
            return assignment.setAll("Lru", Input_Cache_LruTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Clock chosen) {
            assignment.set(MODEL, "Clock");
            return assignment.setAll("Clock",
                    Input_Cache_ClockTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values valuesOfModel(Input.Cache model) {
        if (model != null && model.getClass() == Input.Cache.Lru.class) {
            return new Values.Lru(Input_Cache_LruTuning.INSTANCE.valuesOf((Input.Cache.Lru) model));
        }
        if (model != null && model.getClass() == Input.Cache.Clock.class) {
            return new Values.Clock(
                    Input_Cache_ClockTuning.INSTANCE.valuesOf((Input.Cache.Clock) model));
        }
        return new Values.Lru(Input_Cache_LruTuning.INSTANCE.defaults());
    }

    private static Input.Cache createModel(Values value) {
        if (value instanceof Values.Lru chosen) {
            return Input_Cache_LruTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Clock chosen) {
            return Input_Cache_ClockTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /** The values of one model of {@code Cache}. */
    sealed interface Values {
        /**
         * Of {@link Input.Cache.Lru}.
         *
         * @param values its values
         */
        record Lru(Input_Cache_LruTuning.Values values) implements Values {}

        /**
         * Of {@link Input.Cache.Clock}.
         *
         * @param values its values
         */
        record Clock(Input_Cache_ClockTuning.Values values) implements Values {}
    }
}
