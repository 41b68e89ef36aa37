// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.metrics.ClassMetric;
import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.evaluation.NominalPrediction;
import weka.classifiers.evaluation.Prediction;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.REPTree;
import weka.core.Instance;
import weka.core.Instances;

/** Each metric gives the number of Weka's {@link Evaluation}, or what its documentation says instead. */
class MetricsAgainstWekaTest {

    private static final double ROUNDING = 1e-12;

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "diabetes", "glass", "hypothyroid", "ionosphere", "segment", "soybean", "vote"})
    void metricsOfClassesAreWekas(String name) throws Exception {
        for (Classifier learner : List.of(new J48(), new NaiveBayes(), WekaRuns.forest())) {
            assertClassMetrics(WekaRuns.holdOut(learner, WekaRuns.load(name)));
            assertClassMetrics(WekaRuns.crossValidation(learner, WekaRuns.load(name)));
            assertClassMetrics(WekaRuns.crossValidation(learner, WekaRuns.weighted(WekaRuns.load(name))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abalone", "auto-mpg", "wine-red"})
    void metricsOfNumbersAreWekas(String name) throws Exception {
        for (Classifier learner : List.of(new REPTree(), WekaRuns.forest())) {
            assertNumberMetrics(WekaRuns.holdOut(learner, WekaRuns.load(name)));
            assertNumberMetrics(WekaRuns.crossValidation(learner, WekaRuns.load(name)));
            assertNumberMetrics(WekaRuns.crossValidation(learner, WekaRuns.weighted(WekaRuns.load(name))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "glass", "soybean", "vote"})
    void unclassifiedRowsAreErrorsHereAndLeftOutByWeka(String name) throws Exception {
        Evaluation weka = WekaRuns.holdOut(new Refusing(new NaiveBayes()), WekaRuns.weighted(WekaRuns.load(name)));
        Predictions all = predictions(weka, weka.predictions());
        Predictions classified = predictions(
                weka,
                weka.predictions().stream()
                        .filter(row -> !Double.isNaN(row.predicted()))
                        .toList());

        assertThat(weka.unclassified()).isPositive();
        assertThat(classified.size()).isLessThan(all.size());
        assertThat(Metric.ACCURACY.of(all)).isCloseTo(weka.pctCorrect() / 100, within(ROUNDING));
        assertThat(Metric.ERROR_RATE.of(all))
                .isCloseTo((weka.incorrect() + weka.unclassified()) / weka.numInstances(), within(ROUNDING));
        double occurring = 0;
        for (int c = 0; c < all.numClasses(); c++) {
            double rows = rowsOf(all, c);
            occurring += rows;
            same("recall", Metric.RECALL.of(c).of(all), weka.numTruePositives(c) / rows);
            double predicted = weka.numTruePositives(c) + weka.numFalsePositives(c);
            same(
                    "f1",
                    Metric.F1.of(c).of(all),
                    rows == 0 ? Double.NaN : 2 * weka.numTruePositives(c) / (rows + predicted));
            same("precision", Metric.PRECISION.of(c).of(all), orZero(rows, weka.precision(c)));
            // Weka's curves hold these rows, too, where zeros put them
            same("roc", Metric.AREA_UNDER_ROC.of(c).of(all), weka.areaUnderROC(c));
            same("prc", Metric.AREA_UNDER_PRC.of(c).of(all), weka.areaUnderPRC(c));
        }
        assertThat(occurring).isCloseTo(weka.numInstances(), within(ROUNDING * occurring));
        same("kappa of classified rows", Metric.KAPPA.of(classified), weka.kappa());
        same("recall of classified rows", Metric.RECALL.of(classified), weka.weightedRecall());
        assertThat(Metric.KAPPA.of(all)).isLessThan(weka.kappa());
        assertThat(Metric.RECALL.of(all)).isLessThan(weka.weightedRecall());
        assertThat(Metric.BRIER.of(all)).isGreaterThan(Metric.BRIER.of(classified));
        assertThat(Metric.LOG_LOSS.of(all)).isGreaterThan(Metric.LOG_LOSS.of(classified));
    }

    private static void assertClassMetrics(Evaluation weka) {
        Predictions p = predictions(weka, weka.predictions());
        assertThat(weka.unclassified()).isZero();
        same("accuracy", Metric.ACCURACY.of(p), weka.pctCorrect() / 100);
        same("error rate", Metric.ERROR_RATE.of(p), weka.errorRate());
        same("kappa", Metric.KAPPA.of(p), weka.kappa());
        same("brier", Metric.BRIER.of(p), p.numClasses() * Math.pow(weka.rootMeanSquaredError(), 2));
        assertLogLoss(weka, p);
        sameByClass(p, Metric.PRECISION, weka::precision, weka.weightedPrecision());
        sameByClass(p, Metric.RECALL, weka::recall, weka.weightedRecall());
        sameByClass(p, Metric.F1, weka::fMeasure, weka.weightedFMeasure());
        sameByClass(p, Metric.MATTHEWS, weka::matthewsCorrelationCoefficient, weka.weightedMatthewsCorrelation());
        sameByClass(p, Metric.AREA_UNDER_ROC, weka::areaUnderROC, weka.weightedAreaUnderROC());
        sameByClass(p, Metric.AREA_UNDER_PRC, weka::areaUnderPRC, weka.weightedAreaUnderPRC());
    }

    /** The metric of each class and their mean; where Weka has NaN for a class that occurs, zero is what counts here. */
    private static void sameByClass(Predictions p, ClassMetric metric, IntToDoubleFunction weka, double wekaMean) {
        double sum = 0;
        double weight = 0;
        for (int c = 0; c < p.numClasses(); c++) {
            double rows = rowsOf(p, c);
            double expected = orZero(rows, weka.applyAsDouble(c));
            same(metric.name() + " of class " + c, metric.of(c).of(p), expected);
            sum += rows > 0 ? rows * expected : 0;
            weight += rows;
        }
        same(metric.name(), metric.of(p), Double.isNaN(wekaMean) ? sum / weight : wekaMean);
    }

    /** Weka's entropy is in bits and not clipped where ours is: equal where no row is clipped, else above. */
    private static void assertLogLoss(Evaluation weka, Predictions p) {
        double lowest = 1;
        for (int i = 0; i < p.size(); i++) {
            lowest = Math.min(lowest, p.probability(i, p.trueClass(i)));
        }
        double nats = weka.SFMeanSchemeEntropy() * Math.log(2);
        if (lowest >= 1e-6) {
            same("log loss", Metric.LOG_LOSS.of(p), nats);
        } else {
            assertThat(Metric.LOG_LOSS.of(p)).isPositive().isLessThan(nats);
        }
    }

    private static void assertNumberMetrics(Evaluation weka) throws Exception {
        List<Prediction> rows = weka.predictions();
        Predictions p = Predictions.numbers(
                rows.stream().mapToDouble(Prediction::actual).toArray(),
                rows.stream().mapToDouble(Prediction::predicted).toArray(),
                rows.stream().mapToDouble(Prediction::weight).toArray());
        same("root mean squared error", Metric.ROOT_MEAN_SQUARED_ERROR.of(p), weka.rootMeanSquaredError());
        same("mean absolute error", Metric.MEAN_ABSOLUTE_ERROR.of(p), weka.meanAbsoluteError());
        // Weka takes the difference of large sums, which costs digits that ours keeps
        double exact = correlation(rows);
        assertThat(Metric.CORRELATION.of(p)).isCloseTo(exact, within(1e-14));
        assertThat(weka.correlationCoefficient()).isCloseTo(exact, within(1e-11));
    }

    /** By exact sums. */
    private static double correlation(List<Prediction> rows) {
        BigDecimal weight = sum(rows, row -> 1, row -> 1);
        BigDecimal truth = sum(rows, Prediction::actual, row -> 1);
        BigDecimal estimate = sum(rows, Prediction::predicted, row -> 1);
        BigDecimal truths = sum(rows, Prediction::actual, Prediction::actual);
        BigDecimal estimates = sum(rows, Prediction::predicted, Prediction::predicted);
        BigDecimal products = sum(rows, Prediction::actual, Prediction::predicted);
        double covariance =
                weight.multiply(products).subtract(truth.multiply(estimate)).doubleValue();
        double variance =
                weight.multiply(truths).subtract(truth.multiply(truth)).doubleValue();
        return covariance
                / Math.sqrt(variance)
                / Math.sqrt(weight.multiply(estimates)
                        .subtract(estimate.multiply(estimate))
                        .doubleValue());
    }

    private static BigDecimal sum(
            List<Prediction> rows, ToDoubleFunction<Prediction> left, ToDoubleFunction<Prediction> right) {
        return rows.stream()
                .map(row -> new BigDecimal(row.weight())
                        .multiply(new BigDecimal(left.applyAsDouble(row)))
                        .multiply(new BigDecimal(right.applyAsDouble(row))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void same(String what, double actual, double weka) {
        if (Double.isNaN(weka)) {
            assertThat(actual).as(what).isNaN();
        } else {
            assertThat(actual).as(what).isCloseTo(weka, within(ROUNDING));
        }
    }

    private static double orZero(double rows, double weka) {
        return Double.isNaN(weka) && rows > 0 ? 0 : weka;
    }

    private static double rowsOf(Predictions p, int c) {
        double rows = 0;
        for (int i = 0; i < p.size(); i++) {
            rows += p.trueClass(i) == c ? p.weight(i) : 0;
        }
        return rows;
    }

    private static Predictions predictions(Evaluation weka, List<Prediction> rows) {
        int classes = weka.getHeader().numClasses();
        double[] distribution = new double[rows.size() * classes];
        for (int i = 0; i < rows.size(); i++) {
            double[] row = ((NominalPrediction) rows.get(i)).distribution();
            System.arraycopy(row, 0, distribution, i * classes, classes);
        }
        return Predictions.classes(
                classes,
                rows.stream().mapToInt(row -> (int) row.actual()).toArray(),
                distribution,
                rows.stream().mapToDouble(Prediction::weight).toArray());
    }

    /** Gives no class to every fifth row that it is asked for. */
    private static final class Refusing extends AbstractClassifier {

        private static final long serialVersionUID = 1;

        private final AbstractClassifier model;
        private int asked;

        Refusing(AbstractClassifier model) {
            this.model = model;
        }

        @Override
        public void buildClassifier(Instances training) throws Exception {
            model.buildClassifier(training);
        }

        @Override
        public double[] distributionForInstance(Instance row) throws Exception {
            asked++;
            return asked % 5 == 0 ? new double[row.numClasses()] : model.distributionForInstance(row);
        }
    }
}
