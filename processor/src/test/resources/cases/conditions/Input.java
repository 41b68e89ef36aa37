package cases;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Constraint;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Penalty;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.Tunable;
import dev.attune.weka.WekaModel;
import weka.classifiers.Classifier;
import weka.classifiers.trees.RandomForest;

@Forbid({@Clause(parameter = "filter", is = "NONE"), @Clause(parameter = "c", above = 100)})
@Forbid({@Clause(parameter = "filter", is = {"NORMALIZE", "STANDARDIZE"}), @Clause(parameter = "folds", is = "10")})
class Input implements WekaModel {
    enum Filter { NORMALIZE, STANDARDIZE, NONE }

    @Tunable(range = {2, 10}, step = 2) @ActiveWhen(parameter = "calibrated", is = "true") int folds = 4;
    @Tunable boolean calibrated;
    @Regularize(Penalty.INVERSE_L2) double c = 1;
    @Tunable Filter filter = Filter.STANDARDIZE;
    @Tunable(range = {1e-4, 1e-2}) double tolerance = 1e-3;

    @Tunable(range = {0, 1}) @ActiveWhen(parameter = "filter", is = {"NORMALIZE", "STANDARDIZE"})
    @ActiveWhen(parameter = "c", above = 1e-2, below = 10)
    private float margin = 0.5f;

    @Tunable(range = {1, 9}) @ActiveWhen(parameter = "folds", below = 5) long deep = 3;
    @Tunable @ActiveWhen(parameter = "deep", is = {"1", "2"}) boolean deeper;
    @Tunable(choices = {"a", "b"}) @ActiveWhen(parameter = "calibrated", is = "false") String text = "a";
    @Tunable(values = {1, 2.5}) @ActiveWhen(parameter = "text", is = "a") double listed = 1;
    @Tunable(range = {0, 1}) @ActiveWhen(parameter = "listed", is = "1") double last = 0.5;

    @Constraint
    static boolean converges(double c, double tolerance) {
        return c * tolerance <= 1.0;
    }

    float getMargin() {
        return margin;
    }

    void setMargin(float margin) {
        this.margin = margin;
    }

    @Override
    public Classifier newClassifier() {
        return new RandomForest();
    }
}
