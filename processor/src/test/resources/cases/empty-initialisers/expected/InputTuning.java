package cases;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code kind}: Kind, A, B; default: initialiser
 * <li>{@code text}: String, "", " "; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable Kind kind} */
    static final Parameter.OfChoice<Input.Kind> KIND = Parameter.ofChoice("kind",
            Input.Kind.values());

    /** {@code @Tunable(choices = {"", " "}) String text} */
    static final Parameter.OfChoice<String> TEXT = Parameter.ofChoice("text", "", " ");

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(KIND)
            .add(TEXT)
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
        return new Values(model.kind, model.text);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(KIND), assignment.get(TEXT));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(KIND, values.kind())
                .set(TEXT, values.text())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.kind = values.kind();
        model.text = values.text();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param kind the value of {@link InputTuning#KIND}
     * @param text the value of {@link InputTuning#TEXT}
     */
    record Values(Input.Kind kind, String text) {}
}
