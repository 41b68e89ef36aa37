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
 * <li>{@code größe}: double, 0 to 1, linear; default: initialiser
 * <li>{@code $x}: double, 0 to 1, linear; default: initialiser
 * <li>{@code model}: double, 0 to 1, linear; default: initialiser
 * <li>{@code values}: double, 0 to 1, linear; default: initialiser
 * <li>{@code assignment}: double, 0 to 1, linear; default: initialiser
 * <li>{@code space}: double, 0 to 1, linear; default: initialiser
 * <li>{@code override}: Override, A, B; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {0, 1}) double größe} */
    static final Parameter.OfDouble GRÖßE = Parameter.ofDouble("größe", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double $x} */
    static final Parameter.OfDouble $X = Parameter.ofDouble("$x", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double model} */
    static final Parameter.OfDouble MODEL = Parameter.ofDouble("model", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double values} */
    static final Parameter.OfDouble VALUES = Parameter.ofDouble("values", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double assignment} */
    static final Parameter.OfDouble ASSIGNMENT = Parameter.ofDouble("assignment", 0, 1);

    /** {@code @Tunable(range = {0, 1}) double space} */
    static final Parameter.OfDouble SPACE = Parameter.ofDouble("space", 0, 1);

    /** {@code @Tunable Override override} */
    static final Parameter.OfChoice<Input.Override> OVERRIDE = Parameter.ofChoice("override",
            Input.Override.values());

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(GRÖßE)
            .add($X)
            .add(MODEL)
            .add(VALUES)
            .add(ASSIGNMENT)
            .add(SPACE)
            .add(OVERRIDE)
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
        return new Values(model.größe, model.$x, model.model, model.values, model.assignment,
                model.space, model.override);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(GRÖßE), assignment.get($X), assignment.get(MODEL),
                assignment.get(VALUES), assignment.get(ASSIGNMENT), assignment.get(SPACE),
                assignment.get(OVERRIDE));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(GRÖßE, values.größe())
                .set($X, values.$x())
                .set(MODEL, values.model())
                .set(VALUES, values.values())
                .set(ASSIGNMENT, values.assignment())
                .set(SPACE, values.space())
                .set(OVERRIDE, values.override())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.größe = values.größe();
        model.$x = values.$x();
        model.model = values.model();
        model.values = values.values();
        model.assignment = values.assignment();
        model.space = values.space();
        model.override = values.override();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param größe the value of {@link InputTuning#GRÖßE}
     * @param $x the value of {@link InputTuning#$X}
     * @param model the value of {@link InputTuning#MODEL}
     * @param values the value of {@link InputTuning#VALUES}
     * @param assignment the value of {@link InputTuning#ASSIGNMENT}
     * @param space the value of {@link InputTuning#SPACE}
     * @param override the value of {@link InputTuning#OVERRIDE}
     */
    record Values(double größe, double $x, double model, double values, double assignment,
            double space, Input.Override override) {}
}
