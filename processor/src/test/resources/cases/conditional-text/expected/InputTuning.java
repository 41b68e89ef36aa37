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
 * <li>{@code separator}: String, "|", "two&#92;u000alines"; default: initialiser
 * <li>{@code strict}: boolean; default: initialiser; active if separator is
 * "two&#92;u000alines"
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /**
     * <code>&#64;Tunable(choices = &#123;"|", "two&#92;u000alines"&#125;) String
     * separator</code>
     */
    static final Parameter.OfChoice<String> SEPARATOR = Parameter.ofChoice("separator", "|", "two\n"
            + "lines");

    /** {@code @Tunable boolean strict} */
    static final Parameter.OfBoolean STRICT = Parameter.ofBoolean("strict");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SEPARATOR)
            .add(STRICT, Condition.is(SEPARATOR, ("two\n"
                    + "lines")))
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
                model.separator,
                ("two\n"
                        + "lines").equals(model.separator) ? Optional.of(model.strict)
                        : Optional.empty());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(
                assignment.get(SEPARATOR),
                assignment.find(STRICT));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder()
                .set(SEPARATOR, values.separator());
        values.strict().ifPresent(value -> assignment.set(STRICT, value));
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.separator = values.separator();
        values.strict().ifPresent(value -> model.strict = value);
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param separator the value of {@link InputTuning#SEPARATOR}
     * @param strict the value of {@link InputTuning#STRICT}
     */
    record Values(String separator, Optional<Boolean> strict) {}
}
