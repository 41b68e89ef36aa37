package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.Anything}.
 *
 * <ul>
 * <li>{@code model}: Object, Plain, Store; default: each model in turn
 * <li>{@code Plain.*}: see {@link Input_PlainTuning}
 * <li>{@code Store.*}: see {@link Input_StoreTuning}
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_AnythingTuning implements ModelTuning<Object, Input_AnythingTuning.Values> {
    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Plain.class, Store.class}) Object model}
     */
    static final Parameter.OfChoice<String> MODEL = Parameter.ofChoice("model", "Plain", "Store");

    /** {@code @Tunable boolean a} */
    static final Parameter.OfBoolean PLAIN_A = Input_PlainTuning.A.under("Plain");

    /**
     * Which of the models.
     *
     * <p>{@code @Portfolio({Lru.class, Clock.class}) Cache model}
     */
    static final Parameter.OfChoice<String> STORE_CACHE_MODEL = Input_StoreTuning.CACHE_MODEL
            .under("Store");

    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt STORE_CACHE_LRU_SIZE = Input_StoreTuning.CACHE_LRU_SIZE
            .under("Store");

    /** {@code @Tunable(range = {16, 4096}) int size} */
    static final Parameter.OfInt STORE_CACHE_CLOCK_SIZE = Input_StoreTuning.CACHE_CLOCK_SIZE
            .under("Store");

    /** {@code @Tunable(range = {1, 4}) int hands} */
    static final Parameter.OfInt STORE_CACHE_CLOCK_HANDS = Input_StoreTuning.CACHE_CLOCK_HANDS
            .under("Store");

    /** {@code @Tunable boolean compressed} */
    static final Parameter.OfBoolean STORE_COMPRESSED = Input_StoreTuning.COMPRESSED.under("Store");

    /** The only instance; it has no state. */
    static final Input_AnythingTuning INSTANCE = new Input_AnythingTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(MODEL)
            .include("Plain", Input_PlainTuning.INSTANCE.space(), Condition.is(MODEL, "Plain"))
            .include("Store", Input_StoreTuning.INSTANCE.space(), Condition.is(MODEL, "Store"))
            .build();

    private Input_AnythingTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values.Plain(Input_PlainTuning.INSTANCE.defaults());
    }

    /** The values that a model has. */
    Values valuesOf(Object model) {
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
    public Object create(Values values) {
        return createModel(values);
    }

    @Override
    public List<Values> startingPoints() {
        return List.of(
                new Values.Plain(Input_PlainTuning.INSTANCE.defaults()),
                new Values.Store(Input_StoreTuning.INSTANCE.defaults()));
    }

    private static Values readModel(Assignment assignment) {
        return switch (assignment.get(MODEL)) {
            case "Plain" -> new Values.Plain(Input_PlainTuning.INSTANCE.read(
                    assignment.under("Plain")));
            case "Store" -> new Values.Store(Input_StoreTuning.INSTANCE.read(
                    assignment.under("Store")));
            default -> throw new AssertionError(assignment.get(MODEL));
        };
    }

    private static Assignment.Builder writeModel(Values value, Assignment.Builder assignment) {
        if (value instanceof Values.Plain chosen) {
            assignment.set(MODEL, "Plain");
            return assignment.setAll("Plain", Input_PlainTuning.INSTANCE.write(chosen.values()));
        } else if (value instanceof Values.Store chosen) {
            assignment.set(MODEL, "Store");
            return assignment.setAll("Store", Input_StoreTuning.INSTANCE.write(chosen.values()));
        } else {
            throw new AssertionError(value);
        }
    }

    private static Values valuesOfModel(Object model) {
        if (model != null && model.getClass() == Input.Plain.class) {
            return new Values.Plain(Input_PlainTuning.INSTANCE.valuesOf((Input.Plain) model));
        }
        if (model != null && model.getClass() == Input.Store.class) {
            return new Values.Store(Input_StoreTuning.INSTANCE.valuesOf((Input.Store) model));
        }
        return new Values.Plain(Input_PlainTuning.INSTANCE.defaults());
    }

    private static Object createModel(Values value) {
        if (value instanceof Values.Plain chosen) {
            return Input_PlainTuning.INSTANCE.create(chosen.values());
        } else if (value instanceof Values.Store chosen) {
            return Input_StoreTuning.INSTANCE.create(chosen.values());
        } else {
            throw new AssertionError(value);
        }
    }

    /** The values of one model of {@code Anything}. */
    sealed interface Values {
        /**
         * Of {@link Input.Plain}.
         *
         * @param values its values
         */
        record Plain(Input_PlainTuning.Values values) implements Values {}

        /**
         * Of {@link Input.Store}.
         *
         * @param values its values
         */
        record Store(Input_StoreTuning.Values values) implements Values {}
    }
}
