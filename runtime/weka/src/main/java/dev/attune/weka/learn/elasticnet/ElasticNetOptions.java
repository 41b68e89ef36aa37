// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import dev.attune.weka.learn.ConfigurableClassifier;
import dev.attune.weka.options.OptionTable;
import weka.core.TechnicalInformation;
import weka.core.TechnicalInformationHandler;

/** The options of {@link ElasticNetRegression} and {@link ElasticNetLogistic}, and the article that they come from. */
public abstract sealed class ElasticNetOptions extends ConfigurableClassifier implements TechnicalInformationHandler
        permits ElasticNetLearner {

    private static final long serialVersionUID = 1L;

    private double lambda = 0.01;
    private double l1Ratio = 0.5;
    private int pathStep;
    private int pathLength = 100;
    private double minRatio;
    private boolean doNotStandardize;
    private boolean noIntercept;
    private double tolerance = 1e-10;
    private int maxCycles = 10_000;

    ElasticNetOptions() {}

    final void copyOptions(ElasticNetOptions from) {
        lambda = from.lambda;
        l1Ratio = from.l1Ratio;
        pathStep = from.pathStep;
        pathLength = from.pathLength;
        minRatio = from.minRatio;
        doNotStandardize = from.doNotStandardize;
        noIntercept = from.noIntercept;
        tolerance = from.tolerance;
        maxCycles = from.maxCycles;
    }

    @Override
    protected final OptionTable table() {
        return new OptionTable()
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
}
