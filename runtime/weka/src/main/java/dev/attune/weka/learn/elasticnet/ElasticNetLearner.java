// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.weka.learn.NumericEncoding;
import dev.attune.weka.learn.RowWeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.WeightedInstancesHandler;

/**
 * What the elastic net's regression and its logistic regression share: options, the path of penalty strengths and its steps.
 *
 * <p>A fit minimises mean loss plus {@code lambda · Σ (l1Ratio · |b| + (1 - l1Ratio)/2 · b²)} for falling strengths, each from the
 * solution of the one before (Friedman, Hastie and Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate
 * Descent, Journal of Statistical Software 33, 2010). Attributes are brought to unit variance first, and so is a numeric target, so
 * that a strength means the same for any unit of measurement; the intercept is not penalised. The strength is either {@link
 * #setLambda}, or the {@link #setPathStep}th of a path of {@link #setPathLength} strengths, which begins where all coefficients are
 * zero; the fit of step k contains the fits of all steps before it, bit for bit: {@link #at}.
 */
public abstract sealed class ElasticNetLearner extends ElasticNetOptions implements WeightedInstancesHandler
        permits ElasticNetRegression, ElasticNetLogistic {

    private static final long serialVersionUID = 1L;

    private static final double RATIO_OF_TALL_DATA = 1e-4, RATIO_OF_WIDE_DATA = 1e-2;

    private NumericEncoding encoding;

    /** Its last step is the one that predicts. */
    private CoefficientPath path;

    ElasticNetLearner() {}

    /** The loss of the rows' targets. */
    abstract Loss loss(Instances rows, double[] weights);

    /** What a coefficient of the fit is to be multiplied by for the target's own unit. */
    abstract double targetScale();

    /** The names of the predictors' columns in a table: none for a single one. */
    abstract List<String> blockNames();

    /** Takes over what a fitted learner knows of its target. */
    abstract ElasticNetLearner emptyCopy();

    @Override
    public void buildClassifier(Instances data) throws Exception {
        buildWithStronger(data);
    }

    /**
     * Fits this classifier as {@link #buildClassifier} does, and on the way, from the same path, classifiers of larger strengths: each
     * is, bit for bit, what it would be after {@link #buildClassifier} with that {@link #setLambda}. All of them together cost little
     * more than this one.
     *
     * @param strengths falling, the last not below {@link #getLambda}
     * @return the fitted classifiers of these strengths, in their order
     * @throws IllegalArgumentException if the strengths are not such, or this learner predicts with a {@link #setPathStep step}
     */
    public final List<ElasticNetLearner> buildWithStronger(Instances data, double... strengths) throws Exception {
        requireFalling(strengths);
        PathFit fit = start(data);
        List<ElasticNetLearner> stronger = new ArrayList<>();
        for (double lambda : lambdas(fit)) {
            while (stronger.size() < strengths.length && strengths[stronger.size()] >= lambda) {
                double strength = strengths[stronger.size()];
                ElasticNetLearner other = with(fit.branch(strength));
                other.setLambda(strength);
                stronger.add(other);
            }
            fit.advance(lambda);
        }
        path = fit.path();
        return stronger;
    }

    private void requireFalling(double[] strengths) {
        boolean falling = IntStream.range(1, strengths.length).allMatch(i -> strengths[i - 1] >= strengths[i]);
        boolean fits = strengths.length == 0 || (getPathStep() == 0 && strengths[strengths.length - 1] >= getLambda());
        if (!falling || !fits) {
            throw new IllegalArgumentException(
                    "strengths " + Arrays.toString(strengths) + ": they must fall, to no less than "
                            + (getPathStep() == 0
                                    ? "lambda " + getLambda()
                                    : "a lambda in place of pathStep " + getPathStep()));
        }
    }

    /** Reads the rows; the path begins. */
    private PathFit start(Instances data) throws Exception {
        getCapabilities().testWithFail(data);
        Instances rows = new Instances(data);
        rows.deleteWithMissingClass();
        double[] weights = RowWeights.shares(rows);
        encoding = NumericEncoding.of(rows);
        Loss loss = loss(rows, weights);
        Design design = new Design(encoding.encode(rows), weights, !getDoNotStandardize(), !getNoIntercept());
        PathSolver solver = new PathSolver(design, loss, getL1Ratio(), getTolerance(), getMaxCycles());
        return new PathFit(solver, design, loss.blocks(), targetScale());
    }

    private double[] lambdas(PathFit fit) {
        double ratio = getMinRatio() > 0 ? getMinRatio() : fit.isTall() ? RATIO_OF_TALL_DATA : RATIO_OF_WIDE_DATA;
        LambdaGrid grid = new LambdaGrid(fit.largestLambda(), ratio, getPathLength());
        if (getPathStep() > getPathLength()) {
            throw new IllegalArgumentException(
                    "pathStep is " + getPathStep() + ", but the path has " + getPathLength() + " steps (pathLength)");
        }
        return getPathStep() > 0 ? grid.first(getPathStep()) : grid.downTo(getLambda());
    }

    /** How many penalty strengths the last fit solved. */
    public final int steps() {
        return fitted().length();
    }

    /** The penalty strengths of the last fit, from the largest down; the last is the one it predicts with. */
    public final double[] lambdas() {
        return fitted().steps().stream()
                .mapToDouble(CoefficientPath.Step::lambda)
                .toArray();
    }

    /**
     * The fitted classifier of a step of the path, without another fit: what this learner would be, had it been asked for that step.
     *
     * @param step from 1 to {@link #steps()}
     */
    public ElasticNetLearner at(int step) {
        fitted().step(step);
        ElasticNetLearner other = with(path.first(step));
        if (getPathStep() > 0) {
            other.setPathStep(step);
        } else {
            other.setLambda(path.step(step).lambda());
        }
        return other;
    }

    /** A fitted classifier with this one's options. */
    private ElasticNetLearner with(CoefficientPath path) {
        ElasticNetLearner other = emptyCopy();
        other.copyOptions(this);
        other.encoding = encoding;
        other.path = path;
        return other;
    }

    /** The names of the columns that have coefficients: attributes, or {@code attribute=value} for nominal ones. */
    public final List<String> columnNames() {
        fitted();
        return encoding.names();
    }

    /**
     * The coefficients in the attributes' own units, the intercept last: a row for the target, for the second of two classes, or for
     * each class that occurred.
     */
    public final double[][] coefficients() {
        return Arrays.stream(current().coefficients()).map(double[]::clone).toArray(double[][]::new);
    }

    /** The {@link #columnNames} whose coefficients are zero at {@link #chosenLambda}, for every class. */
    public final List<String> zeroColumns() {
        CoefficientPath.Step step = current();
        return IntStream.range(0, encoding.columns())
                .filter(step::isZero)
                .mapToObj(encoding.names()::get)
                .toList();
    }

    /**
     * The attributes without influence at {@link #chosenLambda}: a numeric one whose coefficient is zero, a nominal one of which all
     * columns are zero. A ridge has none but those without variance.
     */
    public final List<String> zeroAttributes() {
        CoefficientPath.Step step = current();
        return encoding.attributesWithout(column -> !step.isZero(column));
    }

    /** The penalty strength of the model that predicts. */
    public final double chosenLambda() {
        return current().lambda();
    }

    /** Whether every step found its minimum to the tolerance within the allowed number of cycles. */
    public final boolean converged() {
        return fitted().steps().stream().allMatch(step -> step.residual() <= getTolerance());
    }

    private CoefficientPath fitted() {
        if (path == null) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " is not fitted yet: call buildClassifier first");
        }
        return path;
    }

    final CoefficientPath.Step current() {
        return fitted().step(path.length());
    }

    /** The linear predictors of a row, by block. */
    final double[] predictors(Instance row) {
        double[][] coefficients = current().coefficients();
        double[] values = new double[encoding.columns()];
        encoding.encode(row, values);
        double[] predictors = new double[coefficients.length];
        for (int k = 0; k < predictors.length; k++) {
            predictors[k] = coefficients[k][values.length];
            for (int j = 0; j < values.length; j++) {
                predictors[k] += coefficients[k][j] * values[j];
            }
        }
        return predictors;
    }

    final boolean standardizes() {
        return !getDoNotStandardize();
    }

    final boolean hasIntercept() {
        return !getNoIntercept();
    }

    @Override
    public String toString() {
        String name = getClass().getSimpleName();
        return path == null
                ? name + ": not fitted yet"
                : new CoefficientTable(name, getL1Ratio(), getTolerance(), encoding.names(), blockNames())
                        .of(path, zeroAttributes());
    }
}
