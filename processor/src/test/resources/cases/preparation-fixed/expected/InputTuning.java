package cases;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code select.on}: boolean; default: false (mildest)
 * <li>{@code augment.ratio}: double, 1.5 to 4, linear; default: 1.5 (mildest)
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @SelectAttributes(value = L1, keep = 0.5, optional = true)} */
    static final Parameter.OfBoolean SELECT_ON = Parameter.ofBoolean("select.on");

    /** {@code @Augment(value = IMAGE_FLIP, ratio = {1.5, 4}, shape = {28, 28})} */
    static final Parameter.OfDouble AUGMENT_RATIO = Parameter.ofDouble("augment.ratio", 1.5, 4);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(SELECT_ON)
            .add(AUGMENT_RATIO)
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
        return new Values(false, 1.5);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(assignment.get(SELECT_ON), assignment.get(AUGMENT_RATIO));
    }

    @Override
    public Assignment write(Values values) {
        return Assignment.builder()
                .set(SELECT_ON, values.selectOn())
                .set(AUGMENT_RATIO, values.augmentRatio())
                .build();
    }

    @Override
    public Input create(Values values) {
        return new Input();
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    /**
     * The values of one {@link Input}.
     *
     * @param selectOn the value of {@link InputTuning#SELECT_ON}
     * @param augmentRatio the value of {@link InputTuning#AUGMENT_RATIO}
     */
    record Values(boolean selectOn, double augmentRatio) {}
}
