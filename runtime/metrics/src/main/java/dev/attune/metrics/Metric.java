// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

/**
 * A number that says how good predictions are. The constants are the usual ones; a user's own metric implements this interface.
 *
 * <p>Rows count by their weight. A metric that the data leave undefined is {@link Double#NaN}, as all are without a row of
 * positive weight. A metric of classes throws {@link IllegalArgumentException} on numbers, and the reverse.
 *
 * <p><b>Unclassified rows.</b> A row to which the model gives no probability above zero (or NaN) has no predicted class. It
 * counts as an error in every metric, so that a model cannot gain by refusing hard rows: it belongs to its true class, but to
 * no predicted class; log loss and Brier score treat it as certainty in a wrong class; in a ranking it stands where its
 * probabilities of zero put it, last. Weka's {@code Evaluation} leaves such rows out of all but {@code pctCorrect}, and on data
 * without them the values are Weka's, except where a constant says otherwise.
 */
public interface Metric {

    /** The share of rows whose predicted class is the true one. */
    Metric ACCURACY = NamedMetric.higherOfClasses("accuracy", p -> p.confusion().accuracy());

    /** One less {@link #ACCURACY}. */
    Metric ERROR_RATE =
            NamedMetric.lowerOfClasses("error-rate", p -> 1 - p.confusion().accuracy());

    /**
     * Of the rows predicted as a class, the share that belongs to it; weighted by class. Zero for a class that occurs and is never
     * predicted, where Weka has NaN.
     */
    ClassMetric PRECISION =
            new WeightedByClass("precision", (p, c) -> p.confusion().precision(c));

    /** Of the rows of a class, the share that is predicted as it; weighted by class. */
    ClassMetric RECALL = new WeightedByClass("recall", (p, c) -> p.confusion().recall(c));

    /**
     * The harmonic mean of precision and recall; weighted by class. Zero for a class that occurs and is never predicted, where Weka
     * has NaN.
     */
    ClassMetric F1 = new WeightedByClass("f1", (p, c) -> p.confusion().f1(c));

    /**
     * Agreement of predicted and true class beyond chance; Cohen, A coefficient of agreement for nominal scales (1960). One where
     * chance alone agrees always.
     */
    Metric KAPPA = NamedMetric.higherOfClasses("kappa", p -> p.confusion().kappa());

    /**
     * The correlation of "is this class" with "is predicted as this class"; Matthews, Comparison of the predicted and observed
     * secondary structure of T4 phage lysozyme (1975); weighted by class. Zero for a class that is never or always predicted, where
     * Weka has NaN; NaN if only one class occurs.
     */
    ClassMetric MATTHEWS =
            new WeightedByClass("matthews", (p, c) -> p.confusion().matthews(c));

    /**
     * The probability that a row of the class is given a higher probability of it than another row, ties counting half: the
     * statistic of Mann and Whitney, exact; Hanley and McNeil, The meaning and use of the area under a receiver operating
     * characteristic curve (1982); weighted by class. NaN if only one class occurs.
     */
    ClassMetric AREA_UNDER_ROC =
            new WeightedByClass("area-under-roc", (p, c) -> p.ranking(c).areaUnderRoc());

    /**
     * The mean over a class's rows of the precision among the rows that are given at least the row's probability (average
     * precision: a step for each distinct probability, as in Weka's {@code ThresholdCurve.getPRCArea}); Davis and Goadrich, The
     * relationship between precision-recall and ROC curves (2006), on why not to draw lines between them; weighted by class.
     */
    ClassMetric AREA_UNDER_PRC =
            new WeightedByClass("area-under-prc", (p, c) -> p.ranking(c).areaUnderPrc());

    /**
     * The mean of -ln(probability of the true class), in nats per row. A probability below 1e-6 counts as 1e-6, so a row costs 13.8
     * at most: learners that give probabilities of zero and one, such as trees, stay comparable.
     */
    Metric LOG_LOSS = NamedMetric.lowerOfClasses("log-loss", ProbabilityScores::logLoss);

    /**
     * The mean over rows of the squared distance from the probabilities to certainty in the true class, between 0 and 2; Brier,
     * Verification of forecasts expressed in terms of probability (1950). It is the number of classes times the square of what Weka
     * calls the root mean squared error.
     */
    Metric BRIER = NamedMetric.lowerOfClasses("brier", ProbabilityScores::brier);

    /** The root of the mean squared difference of estimate and truth; NaN if an estimate is (Weka drops such rows). */
    Metric ROOT_MEAN_SQUARED_ERROR =
            NamedMetric.lowerOfNumbers("root-mean-squared-error", NumericScores::rootMeanSquaredError);

    /** The mean absolute difference of estimate and truth; NaN if an estimate is (Weka drops such rows). */
    Metric MEAN_ABSOLUTE_ERROR = NamedMetric.lowerOfNumbers("mean-absolute-error", NumericScores::meanAbsoluteError);

    /** The share of the truth's variance that the estimates explain; negative if their mean would do better. NaN if the truth is constant. */
    Metric R_SQUARED = NamedMetric.higherOfNumbers("r-squared", NumericScores::rSquared);

    /**
     * Pearson's correlation of estimate and truth. Zero if the estimates are constant; NaN if the truth is, where Weka has zero, or
     * if an estimate is NaN.
     */
    Metric CORRELATION = NamedMetric.higherOfNumbers("correlation", NumericScores::correlation);

    /** A stable name for reports and journals, such as {@code f1}. */
    String name();

    /** Whether a better model has a higher value. */
    boolean higherIsBetter();

    /**
     * The metric's value.
     *
     * @throws IllegalArgumentException if it is not a metric of such predictions
     */
    double of(Predictions p);
}
