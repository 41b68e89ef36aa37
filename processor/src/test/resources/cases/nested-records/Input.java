package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Nested;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

@Forbid({@Clause(parameter = "filter", is = "NONE"), @Clause(parameter = "kernel", is = "Poly")})
public class Input implements WekaModel {
    public enum Filter { NORMALIZE, NONE }

    public sealed interface Kernel {
        /** The radial basis function. */
        record Rbf(@Tunable(range = {1e-5, 10}) double gamma) implements Kernel {}

        record Poly(@Tunable(range = {1, 5}) int degree, @Nested(id = "o") Order order) implements Kernel {}

        record Linear() implements Kernel {}
    }

    public sealed interface Order permits Lower, Full {}

    public record Lower(@Tunable(choices = {"NONE"}, id = "f") @SuppressWarnings("attune:029") Filter filter)
            implements Order {}

    public record Full(@Tunable boolean exact, @Regularize(Penalty.L2) double ridge) implements Order {}

    @Nested Kernel kernel = new Kernel.Rbf(0.01);
    @Tunable Filter filter = Filter.NORMALIZE;
    @Tunable boolean twice;
    @Nested(id = "second") @ActiveWhen(parameter = "twice", is = "true") Kernel other = new Kernel.Linear();
    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "kernel", is = {"Rbf", "Linear"}) int k = 3;
    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "kernel.Rbf.gamma", above = 1e-3) int deep = 3;

    @Override
    public Classifier newClassifier() {
        return new RandomForest();
    }

    record AsRecord(@Nested Kernel kernel, @Tunable(range = {0, 1}) double rate) {}
}
