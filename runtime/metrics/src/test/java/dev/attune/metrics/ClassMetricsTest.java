// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Metrics of the predicted class, worked by hand. */
class ClassMetricsTest {

    private static final Offset<Double> ROUNDING = within(1e-15);

    /** True class by predicted class, both of {@code matrix.length}; a column more holds unclassified rows. */
    private static Predictions of(int[][] matrix) {
        int classes = matrix.length;
        int rows = 0;
        for (int[] row : matrix) {
            for (int count : row) {
                rows += count;
            }
        }
        int[] truth = new int[rows];
        double[] distribution = new double[rows * classes];
        int row = 0;
        for (int t = 0; t < classes; t++) {
            for (int p = 0; p < matrix[t].length; p++) {
                for (int i = 0; i < matrix[t][p]; i++) {
                    truth[row] = t;
                    if (p < classes) {
                        distribution[row * classes + p] = 1;
                    }
                    row++;
                }
            }
        }
        return Predictions.classes(classes, truth, distribution);
    }

    @Test
    void twoClasses() {
        Predictions p = of(new int[][] {{20, 5}, {10, 15}});

        assertThat(Metric.ACCURACY.of(p)).isEqualTo(0.7);
        assertThat(Metric.ERROR_RATE.of(p)).isCloseTo(0.3, ROUNDING);
        // the example of two readers of grant proposals in Wikipedia, Cohen's kappa: p0 = 0.7, pe = 0.5
        assertThat(Metric.KAPPA.of(p)).isCloseTo(0.4, ROUNDING);
        assertThat(Metric.PRECISION.of(0).of(p)).isCloseTo(20 / 30.0, ROUNDING);
        assertThat(Metric.RECALL.of(0).of(p)).isCloseTo(20 / 25.0, ROUNDING);
        assertThat(Metric.F1.of(0).of(p)).isCloseTo(40 / 55.0, ROUNDING);
        assertThat(Metric.F1.of(1).of(p)).isCloseTo(30 / 45.0, ROUNDING);
        assertThat(Metric.F1.of(p)).isCloseTo((40 / 55.0 + 30 / 45.0) / 2, ROUNDING);
        double matthews = (20 * 15 - 5 * 10) / Math.sqrt(30.0 * 25 * 25 * 20);
        assertThat(Metric.MATTHEWS.of(0).of(p)).isCloseTo(matthews, ROUNDING);
        assertThat(Metric.MATTHEWS.of(1).of(p)).isCloseTo(matthews, ROUNDING);
        assertThat(Metric.MATTHEWS.of(p)).isCloseTo(matthews, ROUNDING);
    }

    @Test
    void threeClassesWeighByTheirRows() {
        Predictions p = of(new int[][] {{4, 1, 1}, {6, 2, 2}, {3, 0, 6}});

        assertThat(Metric.PRECISION.of(p)).isCloseTo((6 * 4 / 13.0 + 10 * 2 / 3.0 + 9 * 6 / 9.0) / 25, ROUNDING);
        assertThat(Metric.RECALL.of(p)).isCloseTo(Metric.ACCURACY.of(p), ROUNDING);
        assertThat(Metric.F1.of(p)).isCloseTo((6 * 8 / 19.0 + 10 * 4 / 13.0 + 9 * 12 / 18.0) / 25, ROUNDING);
    }

    @Test
    void unclassifiedRowsAreErrors() {
        Predictions p = of(new int[][] {{6, 0, 2}, {0, 8, 4}});

        assertThat(Metric.ACCURACY.of(p)).isEqualTo(14 / 20.0);
        assertThat(Metric.ERROR_RATE.of(p)).isCloseTo(6 / 20.0, ROUNDING);
        assertThat(Metric.RECALL.of(0).of(p)).isEqualTo(6 / 8.0);
        assertThat(Metric.PRECISION.of(0).of(p)).isEqualTo(1);
        assertThat(Metric.F1.of(1).of(p)).isCloseTo(16 / 20.0, ROUNDING);
        double chance = 8 / 20.0 * 6 / 20 + 12 / 20.0 * 8 / 20;
        assertThat(Metric.KAPPA.of(p)).isCloseTo((0.7 - chance) / (1 - chance), ROUNDING);
        double matthews = (6 * 12 - 0 * 2) / Math.sqrt(6.0 * 8 * 12 * 14);
        assertThat(Metric.MATTHEWS.of(0).of(p)).isCloseTo(matthews, ROUNDING);
        assertThat(p.predictedClass(6)).isEqualTo(-1);
    }

    @Test
    void aModelThatRefusesAllRowsIsWorthless() {
        Predictions p = of(new int[][] {{0, 0, 5}, {0, 0, 5}});

        assertThat(Metric.ACCURACY.of(p)).isZero();
        assertThat(Metric.ERROR_RATE.of(p)).isEqualTo(1);
        assertThat(Metric.KAPPA.of(p)).isZero();
        assertThat(Metric.F1.of(p)).isZero();
        assertThat(Metric.MATTHEWS.of(p)).isZero();
        assertThat(Metric.BRIER.of(p)).isEqualTo(2);
        assertThat(Metric.AREA_UNDER_ROC.of(p)).isEqualTo(0.5);
    }

    @Test
    void aClassThatIsNeverPredictedScoresZero() {
        Predictions p = of(new int[][] {{7, 0}, {3, 0}});

        assertThat(Metric.PRECISION.of(1).of(p)).isZero();
        assertThat(Metric.F1.of(1).of(p)).isZero();
        assertThat(Metric.F1.of(p)).isCloseTo(0.7 * 14 / 17, ROUNDING);
        assertThat(Metric.MATTHEWS.of(0).of(p)).isZero();
        assertThat(Metric.MATTHEWS.of(p)).isZero();
        assertThat(Metric.KAPPA.of(p)).isCloseTo(0, ROUNDING);
    }

    @Test
    void aClassThatDoesNotOccurHasNoWeight() {
        Predictions p = of(new int[][] {{5, 1, 1}, {0, 3, 0}, {0, 0, 0}});

        assertThat(Metric.RECALL.of(p)).isCloseTo(0.8, ROUNDING);
        assertThat(Metric.F1.of(p)).isCloseTo((7 * 10 / 12.0 + 3 * 6 / 7.0) / 10, ROUNDING);
        assertThat(Metric.RECALL.of(2).of(p)).isNaN();
        assertThat(Metric.F1.of(2).of(p)).isNaN();
        assertThat(Metric.MATTHEWS.of(2).of(p)).isNaN();
        assertThat(Metric.AREA_UNDER_ROC.of(2).of(p)).isNaN();
        assertThat(Metric.AREA_UNDER_PRC.of(2).of(p)).isNaN();
        assertThat(Metric.PRECISION.of(2).of(p)).isZero();
    }

    @Test
    void oneOccurringClass() {
        Predictions p = of(new int[][] {{4, 0}, {0, 0}});

        assertThat(Metric.ACCURACY.of(p)).isEqualTo(1);
        assertThat(Metric.KAPPA.of(p)).isEqualTo(1);
        assertThat(Metric.AREA_UNDER_ROC.of(p)).isNaN();
        assertThat(Metric.MATTHEWS.of(p)).isNaN();
        assertThat(Metric.AREA_UNDER_PRC.of(p)).isEqualTo(1);
        assertThat(Metric.PRECISION.of(1).of(p)).isNaN();
    }

    @Test
    void theFirstOfEqualProbabilitiesIsPredicted() {
        Predictions p = Predictions.classes(3, new int[] {1, 2}, new double[] {0.2, 0.4, 0.4, Double.NaN, 0.5, 0.5});

        assertThat(p.predictedClass(0)).isEqualTo(1);
        assertThat(p.predictedClass(1)).isEqualTo(1);
        assertThat(p.probability(1, 0)).isZero();
    }

    @Test
    void aRowOfWeightTwoCountsAsTwoRows() {
        double[] row = {0.6, 0.4, 0.3, 0.7, 0.8, 0.2, 0.5, 0.5};
        double[] rows = {0.6, 0.4, 0.6, 0.4, 0.3, 0.7, 0.8, 0.2, 0.8, 0.2, 0.8, 0.2};
        Predictions weighted = Predictions.classes(2, new int[] {0, 0, 1, 1}, row, new double[] {2, 1, 3, 0});
        Predictions repeated = Predictions.classes(2, new int[] {0, 0, 0, 1, 1, 1}, rows);

        for (Metric metric : AllMetrics.OF_CLASSES) {
            assertThat(metric.of(weighted)).as(metric.name()).isCloseTo(metric.of(repeated), ROUNDING);
        }
    }

    @Test
    void metricsOfClassesNeedClasses() {
        Predictions numbers = Predictions.numbers(new double[] {1}, new double[] {2});

        for (Metric metric : AllMetrics.OF_CLASSES) {
            assertThatThrownBy(() -> metric.of(numbers))
                    .as(metric.name())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(
                            metric.name()
                                    + " needs predictions of classes, given are 1 predictions of numbers. Of numbers "
                                    + "there are the metrics ROOT_MEAN_SQUARED_ERROR, MEAN_ABSOLUTE_ERROR, R_SQUARED and CORRELATION.");
        }
        assertThatThrownBy(() -> Metric.F1.of(0).of(numbers)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMetricOfOneClassHasANameAndADirectionOfItsOwn() {
        assertThat(Metric.F1.of(1).name()).isEqualTo("f1(1)");
        assertThat(Metric.F1.of(1).higherIsBetter()).isTrue();
        assertThatThrownBy(() -> Metric.F1.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("f1.of(-1)");
        assertThatThrownBy(() -> Metric.F1.of(2).of(of(new int[][] {{1, 0}, {0, 1}})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("class 2 among 2 predictions of 2 classes: allowed are 0 to 1");
    }
}
