package cases;

import dev.attune.annotations.ElasticNet;
import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import javax.annotation.processing.Generated;

/**
 * What can be tuned of {@link Input.AsRecord}.
 *
 * <ul>
 * <li>{@code net.strength}: double, 1e-8 to 10, log; default: middle of the range
 * <li>{@code net.l1Ratio}: double, 0 to 1, linear; default: middle of the range
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class Input_AsRecordTuning
        implements ModelTuning<Input.AsRecord, Input_AsRecordTuning.Values> {
    /** {@code @Regularize(ELASTIC_NET) ElasticNet net} */
    static final Parameter.OfDouble NET_STRENGTH = Parameter.ofDouble("net.strength", 1e-8, 10)
            .log().simplerWhenHigh();

    /** {@code @Regularize(ELASTIC_NET) ElasticNet net} */
    static final Parameter.OfDouble NET_L1_RATIO = Parameter.ofDouble("net.l1Ratio", 0, 1);

    /** The only instance; it has no state. */
    static final Input_AsRecordTuning INSTANCE = new Input_AsRecordTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(NET_STRENGTH)
            .add(NET_L1_RATIO)
            .build();

    private Input_AsRecordTuning() {}

    @Override
    public SearchSpace space() {
        return SEARCH_SPACE;
    }

    @Override
    public Values defaults() {
        return new Values(new ElasticNet(NET_STRENGTH.at(0.5), NET_L1_RATIO.at(0.5)));
    }

    /** The values that a model has. */
    Values valuesOf(Input.AsRecord model) {
        return new Values(model.net());
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(new ElasticNet(assignment.get(NET_STRENGTH),
                assignment.get(NET_L1_RATIO)));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder();
        assignment.set(NET_STRENGTH, values.net().strength()).set(NET_L1_RATIO,
                values.net().l1Ratio());
        return assignment.build();
    }

    @Override
    public Input.AsRecord create(Values values) {
        return new Input.AsRecord(values.net());
    }

    /**
     * The values of one {@link Input.AsRecord}.
     *
     * @param net the values of {@code net}
     */
    record Values(ElasticNet net) {}
}
