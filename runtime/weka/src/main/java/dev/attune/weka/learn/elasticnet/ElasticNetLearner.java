// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.weka.learn.LearnerOptions;
import dev.attune.weka.learn.NumericEncoding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import weka.classifiers.AbstractClassifier;
import weka.core.Capabilities;
import weka.core.Capabilities.Capability;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Option;
import weka.core.TechnicalInformation;
import weka.core.TechnicalInformationHandler;
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
public abstract sealed class ElasticNetLearner extends AbstractClassifier
        implements WeightedInstancesHandler, TechnicalInformationHandler
        permits ElasticNetRegression, ElasticNetLogistic {

    private static final long serialVersionUID = 1L;

    private static final double RATIO_OF_TALL_DATA = 1e-4, RATIO_OF_WIDE_DATA = 1e-2;

    private double lambda = 0.01;
    private double l1Ratio = 0.5;
    private int pathStep;
    private int pathLength = 100;
    private double minRatio;
    private boolean doNotStandardize;
    private boolean noIntercept;
    private double tolerance = 1e-10;
    private int maxCycles = 10_000;

    private NumericEncoding encoding;
    private CoefficientPath path;

    /** The step of the path that predicts, from 1. */
    private int chosen;

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
        getCapabilities().testWithFail(data);
        Instances rows = new Instances(data);
        rows.deleteWithMissingClass();
        double[] weights = shares(rows);
        encoding = NumericEncoding.of(rows);
        Loss loss = loss(rows, weights);
        Design design = new Design(encoding.encode(rows), weights, !doNotStandardize, !noIntercept);
        PathSolver solver = new PathSolver(design, loss, l1Ratio, tolerance, maxCycles);
        path = CoefficientPath.of(lambdas(solver, design), solver, design, loss, targetScale());
        chosen = path.length();
    }

    /** The rows' weights, with sum 1. */
    private static double[] shares(Instances rows) {
        double[] weights = new double[rows.numInstances()];
        double total = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = rows.instance(i).weight();
            if (!(weights[i] >= 0) || Double.isInfinite(weights[i])) {
                throw new IllegalArgumentException(
                        "row " + (i + 1) + " has the weight " + weights[i] + "; a weight is 0 or a positive number");
            }
            total += weights[i];
        }
        if (total == 0) {
            throw new IllegalArgumentException("no row with a known class has a positive weight");
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= total;
        }
        return weights;
    }

    private double[] lambdas(PathSolver solver, Design design) {
        double automatic = design.rows() > design.penalised() ? RATIO_OF_TALL_DATA : RATIO_OF_WIDE_DATA;
        LambdaGrid grid = new LambdaGrid(solver.largestLambda(), minRatio > 0 ? minRatio : automatic, pathLength);
        if (pathStep > pathLength) {
            throw new IllegalArgumentException(
                    "pathStep is " + pathStep + ", but the path has " + pathLength + " steps (pathLength)");
        }
        return pathStep > 0 ? grid.first(pathStep) : grid.downTo(lambda);
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
        ElasticNetLearner other = emptyCopy();
        other.l1Ratio = l1Ratio;
        other.pathLength = pathLength;
        other.minRatio = minRatio;
        other.doNotStandardize = doNotStandardize;
        other.noIntercept = noIntercept;
        other.tolerance = tolerance;
        other.maxCycles = maxCycles;
        other.lambda = pathStep > 0 ? lambda : path.step(step).lambda();
        other.pathStep = pathStep > 0 ? step : 0;
        other.encoding = encoding;
        other.path = path;
        other.chosen = step;
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

    /** The penalty strength of the model that predicts. */
    public final double chosenLambda() {
        return current().lambda();
    }

    /** Whether every step found its minimum to the tolerance within the allowed number of cycles. */
    public final boolean converged() {
        return fitted().steps().stream().allMatch(step -> step.residual() <= tolerance);
    }

    private CoefficientPath fitted() {
        if (path == null) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " is not fitted yet: call buildClassifier first");
        }
        return path;
    }

    final CoefficientPath.Step current() {
        return fitted().step(chosen);
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
        return !doNotStandardize;
    }

    final boolean hasIntercept() {
        return !noIntercept;
    }

    @Override
    public Capabilities getCapabilities() {
        Capabilities result = super.getCapabilities();
        result.disableAll();
        result.enable(Capability.NOMINAL_ATTRIBUTES);
        result.enable(Capability.NUMERIC_ATTRIBUTES);
        result.enable(Capability.DATE_ATTRIBUTES);
        result.enable(Capability.MISSING_VALUES);
        result.enable(Capability.MISSING_CLASS_VALUES);
        return result;
    }

    @Override
    public TechnicalInformation getTechnicalInformation() {
        TechnicalInformation source = new TechnicalInformation(TechnicalInformation.Type.ARTICLE);
        source.setValue(TechnicalInformation.Field.AUTHOR, "Jerome Friedman and Trevor Hastie and Robert Tibshirani");
        source.setValue(
                TechnicalInformation.Field.TITLE,
                "Regularization Paths for Generalized Linear Models via Coordinate Descent");
        source.setValue(TechnicalInformation.Field.JOURNAL, "Journal of Statistical Software");
        source.setValue(TechnicalInformation.Field.VOLUME, "33");
        source.setValue(TechnicalInformation.Field.NUMBER, "1");
        source.setValue(TechnicalInformation.Field.YEAR, "2010");
        return source;
    }

    @Override
    public String toString() {
        String name = getClass().getSimpleName();
        return path == null
                ? name + ": not fitted yet"
                : new CoefficientTable(name, l1Ratio, tolerance, encoding.names(), blockNames()).of(path, chosen);
    }

    private LearnerOptions table() {
        return new LearnerOptions()
                .real("L", lambdaTipText(), this::getLambda, this::setLambda)
                .real("A", l1RatioTipText(), this::getL1Ratio, this::setL1Ratio)
                .integer("S", pathStepTipText(), this::getPathStep, this::setPathStep)
                .integer("P", pathLengthTipText(), this::getPathLength, this::setPathLength)
                .real("R", minRatioTipText(), this::getMinRatio, this::setMinRatio)
                .real("T", toleranceTipText(), this::getTolerance, this::setTolerance)
                .integer("C", maxCyclesTipText(), this::getMaxCycles, this::setMaxCycles)
                .flag("N", doNotStandardizeTipText(), this::getDoNotStandardize, this::setDoNotStandardize)
                .flag("I", noInterceptTipText(), this::getNoIntercept, this::setNoIntercept);
    }

    @Override
    public Enumeration<Option> listOptions() {
        List<Option> options = new ArrayList<>(table().list());
        options.addAll(Collections.list(super.listOptions()));
        return Collections.enumeration(options);
    }

    @Override
    public void setOptions(String[] options) throws Exception {
        table().set(options);
        super.setOptions(options);
    }

    @Override
    public String[] getOptions() {
        List<String> options = new ArrayList<>(table().get());
        options.addAll(Arrays.asList(super.getOptions()));
        return options.toArray(String[]::new);
    }

    private static void check(boolean legal, String name, Object given, String allowed) {
        if (!legal) {
            throw new IllegalArgumentException(name + " is " + given + ", but must be " + allowed);
        }
    }

    /** The strength of the penalty; at least 0. */
    public double getLambda() {
        return lambda;
    }

    public void setLambda(double lambda) {
        check(lambda >= 0 && lambda <= Double.MAX_VALUE, "lambda", lambda, "0 or a positive number");
        this.lambda = lambda;
    }

    public String lambdaTipText() {
        return "The strength of the penalty, on standardized data; 0 is none (default 0.01). Without effect if pathStep is not 0.";
    }

    /** The share of the L1 penalty: 1 is the lasso, 0 is ridge. */
    public double getL1Ratio() {
        return l1Ratio;
    }

    public void setL1Ratio(double l1Ratio) {
        check(l1Ratio >= 0 && l1Ratio <= 1, "l1Ratio", l1Ratio, "from 0 (ridge) to 1 (lasso)");
        this.l1Ratio = l1Ratio;
    }

    public String l1RatioTipText() {
        return "The share of the L1 penalty, from 0 (ridge) to 1 (lasso) (default 0.5).";
    }

    /** The step of the path to predict with, from 1; 0 to predict with {@link #getLambda}. */
    public int getPathStep() {
        return pathStep;
    }

    public void setPathStep(int pathStep) {
        check(pathStep >= 0, "pathStep", pathStep, "0 (use lambda) or a step of the path, from 1");
        this.pathStep = pathStep;
    }

    public String pathStepTipText() {
        return "The step of the path to predict with: 1 is the strength at which all coefficients are zero, pathLength the weakest;"
                + " 0 to predict with lambda (default 0).";
    }

    /** The number of strengths from the first to the weakest. */
    public int getPathLength() {
        return pathLength;
    }

    public void setPathLength(int pathLength) {
        check(pathLength >= 1, "pathLength", pathLength, "at least 1");
        this.pathLength = pathLength;
    }

    public String pathLengthTipText() {
        return "The number of strengths from the first to the weakest (default 100).";
    }

    /** The path's weakest strength as a share of its first; 0 for 1e-4, or 1e-2 if there are fewer rows than columns. */
    public double getMinRatio() {
        return minRatio;
    }

    public void setMinRatio(double minRatio) {
        check(minRatio >= 0 && minRatio < 1, "minRatio", minRatio, "0 (automatic) or between 0 and 1");
        this.minRatio = minRatio;
    }

    public String minRatioTipText() {
        return "The path's weakest strength as a share of its first; 0 for 1e-4, or 1e-2 with fewer rows than columns (default 0).";
    }

    /** The largest violation of an optimality condition that a solution may have. */
    public double getTolerance() {
        return tolerance;
    }

    public void setTolerance(double tolerance) {
        check(tolerance > 0 && tolerance < 1, "tolerance", tolerance, "between 0 and 1");
        this.tolerance = tolerance;
    }

    public String toleranceTipText() {
        return "The largest violation of an optimality condition that a solution may have (default 1e-10).";
    }

    /** The most Newton steps for one strength. */
    public int getMaxCycles() {
        return maxCycles;
    }

    public void setMaxCycles(int maxCycles) {
        check(maxCycles >= 1, "maxCycles", maxCycles, "at least 1");
        this.maxCycles = maxCycles;
    }

    public String maxCyclesTipText() {
        return "The most Newton steps for one strength (default 10000).";
    }

    /** Whether the penalty applies to coefficients in the data's own units. */
    public boolean getDoNotStandardize() {
        return doNotStandardize;
    }

    public void setDoNotStandardize(boolean doNotStandardize) {
        this.doNotStandardize = doNotStandardize;
    }

    public String doNotStandardizeTipText() {
        return "Leave attributes and a numeric target in their own units, which the penalty then depends on.";
    }

    /** Whether the model has no intercept. */
    public boolean getNoIntercept() {
        return noIntercept;
    }

    public void setNoIntercept(boolean noIntercept) {
        this.noIntercept = noIntercept;
    }

    public String noInterceptTipText() {
        return "Fit no intercept: rows of zeros get 0, or equal probabilities.";
    }
}
