package cases;

import dev.attune.annotations.ElasticNet;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import javax.annotation.processing.Generated;
import weka.classifiers.Classifier;

/**
 * What can be tuned of {@link Input}.
 *
 * <ul>
 * <li>{@code cost}: Cost, None, Lasso, Ridge, Both; default: initialiser
 * <li>{@code cost.Lasso.strength}: double, 1e-4 to 1, log; default: that of cost, else
 * middle of the range; active if cost is Lasso
 * <li>{@code cost.Ridge.strength}: double, 1e-4 to 10, log; default: that of cost, else
 * middle of the range; active if cost is Ridge
 * <li>{@code cost.Both.net.strength}: double, 1e-4 to 1, log; default: that of cost, else
 * middle of the range; active if cost is Both
 * <li>{@code cost.Both.net.l1Ratio}: double, 0 to 1, linear; default: that of cost, else
 * middle of the range; active if cost is Both
 * </ul>
 */
@Generated("dev.attune.processor.AttuneProcessor")
final class InputTuning implements WekaTuning<Input, InputTuning.Values> {
    /** {@code @Nested Cost cost} */
    static final Parameter.OfChoice<String> COST = Parameter.ofChoice("cost", "None", "Lasso",
            "Ridge", "Both");

    /** {@code @Regularize(value = L1, range = {1e-4, 1}) double strength} */
    static final Parameter.OfDouble COST_LASSO_STRENGTH = Parameter.ofDouble("cost.Lasso.strength",
            1e-4, 1).log().simplerWhenHigh();

    /** {@code @Regularize(value = L2, range = {1e-4, 10}) double strength} */
    static final Parameter.OfDouble COST_RIDGE_STRENGTH = Parameter.ofDouble("cost.Ridge.strength",
            1e-4, 10).log().simplerWhenHigh();

    /** {@code @Regularize(value = ELASTIC_NET, range = {1e-4, 1}) ElasticNet net} */
    static final Parameter.OfDouble COST_BOTH_NET_STRENGTH = Parameter.ofDouble(
            "cost.Both.net.strength", 1e-4, 1).log().simplerWhenHigh();

    /** {@code @Regularize(value = ELASTIC_NET, range = {1e-4, 1}) ElasticNet net} */
    static final Parameter.OfDouble COST_BOTH_NET_L1_RATIO = Parameter.ofDouble(
            "cost.Both.net.l1Ratio", 0, 1);

    /** The only instance; it has no state. */
    static final InputTuning INSTANCE = new InputTuning();

    private static final SearchSpace SEARCH_SPACE = SearchSpace.builder()
            .add(COST)
            .add(COST_LASSO_STRENGTH, Condition.is(COST, "Lasso"))
            .add(COST_RIDGE_STRENGTH, Condition.is(COST, "Ridge"))
            .add(COST_BOTH_NET_STRENGTH, Condition.is(COST, "Both"))
            .add(COST_BOTH_NET_L1_RATIO, Condition.is(COST, "Both"))
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
        return new Values(model.cost);
    }

    @Override
    public Values read(Assignment assignment) {
        return new Values(readCost(assignment));
    }

    @Override
    public Assignment write(Values values) {
        Assignment.Builder assignment = Assignment.builder();
        writeCost(values.cost(), assignment);
        return assignment.build();
    }

    @Override
    public Input create(Values values) {
        Input model = new Input();
        model.cost = values.cost();
        return model;
    }

    @Override
    public Classifier assemble(Values values) {
        return InputPipeline.assemble(values);
    }

    private static Input.Cost readCost(Assignment assignment) {
        return switch (assignment.get(COST)) {
            case "None" -> new Input.Cost.None();
            case "Lasso" -> new Input.Cost.Lasso(assignment.get(COST_LASSO_STRENGTH));
            case "Ridge" -> new Input.Cost.Ridge(assignment.get(COST_RIDGE_STRENGTH));
            case "Both" -> new Input.Cost.Both(new ElasticNet(
                    assignment.get(COST_BOTH_NET_STRENGTH),
                    assignment.get(COST_BOTH_NET_L1_RATIO)));
            default -> throw new AssertionError(assignment.get(COST));
        };
    }

    private static void writeCost(Input.Cost value, Assignment.Builder assignment) {
        if (value instanceof Input.Cost.None) {
            assignment.set(COST, "None");
        } else if (value instanceof Input.Cost.Lasso chosen) {
            assignment.set(COST, "Lasso");
            assignment.set(COST_LASSO_STRENGTH, chosen.strength());
        } else if (value instanceof Input.Cost.Ridge chosen) {
            assignment.set(COST, "Ridge");
            assignment.set(COST_RIDGE_STRENGTH, chosen.strength());
        } else if (value instanceof Input.Cost.Both chosen) {
            assignment.set(COST, "Both");
            assignment.set(COST_BOTH_NET_STRENGTH, chosen.net().strength())
                    .set(COST_BOTH_NET_L1_RATIO, chosen.net().l1Ratio());
        } else {
            throw new AssertionError(value);
        }
    }

    /**
     * The values of one {@link Input}.
     *
     * @param cost the value of {@link InputTuning#COST}
     */
    record Values(Input.Cost cost) {}
}
