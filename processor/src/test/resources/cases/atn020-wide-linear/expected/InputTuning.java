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
 * <li>{@code gamma}: double, 1e-5 to 10, linear; default: initialiser
 * <li>{@code trees}: int, 1 to 1001 in steps of 10, linear; default: initialiser
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements ModelTuning<Input, InputTuning.Values> {
    /** {@code @Tunable(range = {1e-5, 10}, scale = LINEAR) double gamma} */
    static final Parameter.OfDouble GAMMA = Parameter.ofDouble("gamma", 1e-5, 10);

    /** {@code @Tunable(range = {1, 1001}, step = 10) int trees} */
    static final Parameter.OfInt TREES = Parameter.ofInt("trees", 1, 1001).step(10);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(GAMMA)
            .add(TREES)
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
        return new Values(model.gamma, model.trees);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(GAMMA), assignment.get(TREES));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(GAMMA, values.gamma())
                .set(TREES, values.trees())
                .build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.gamma = values.gamma();
        model.trees = values.trees();
        return model;
    }

    /**
     * The values of one {@link Input}.
     *
     * @param gamma the value of {@link InputTuning#GAMMA}
     * @param trees the value of {@link InputTuning#TREES}
     */
    record Values(double gamma, int trees) {}
}
