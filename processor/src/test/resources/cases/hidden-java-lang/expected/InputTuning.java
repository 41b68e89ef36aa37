package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.SearchSpace;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code text}: String, "a", "b"; default: initialiser
 * <li>{@code parameter}: Parameter, A, B; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(choices = {"a", "b"}) String text} */
    static final dev.attune.space.Parameter.OfChoice<String> TEXT =
            dev.attune.space.Parameter.ofChoice("text", "a", "b");

    /** {@code @Tunable Parameter parameter} */
    static final dev.attune.space.Parameter.OfChoice<Parameter> PARAMETER =
            dev.attune.space.Parameter.ofChoice("parameter", Parameter.values());

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(TEXT)
            .add(PARAMETER)
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
        return new Values(model.text, model.parameter);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(TEXT), assignment.get(PARAMETER));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(TEXT, values.text())
                .set(PARAMETER, values.parameter())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.text = values.text();
        model.parameter = values.parameter();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param text the value of {@link InputTuning#TEXT}
     * @param parameter the value of {@link InputTuning#PARAMETER}
     */
    record Values(String text, Parameter parameter) {}
}
