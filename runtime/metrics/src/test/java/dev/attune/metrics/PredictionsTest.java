// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PredictionsTest {

    private static final double NAN = Double.NaN;

    @Test
    void keepsWhatItIsGiven() {
        int[] truth = {1, 0};
        double[] distribution = {0.25, 0.75, 0.5, 0.5};
        double[] weights = {1, 2};
        Predictions p = Predictions.classes(2, truth, distribution, weights);
        truth[0] = 0;
        distribution[0] = 1;
        weights[0] = 5;

        assertThat(p.size()).isEqualTo(2);
        assertThat(p.numClasses()).isEqualTo(2);
        assertThat(p.trueClass(0)).isEqualTo(1);
        assertThat(p.probability(0, 0)).isEqualTo(0.25);
        assertThat(p.weight(0)).isEqualTo(1);
        assertThat(p.predictedClass(0)).isEqualTo(1);
        assertThat(p).hasToString("2 predictions of 2 classes");
    }

    @Test
    void keepsNumbers() {
        Predictions p = Predictions.numbers(new double[] {1, 2}, new double[] {3, NAN});

        assertThat(p.numClasses()).isZero();
        assertThat(p.truth(1)).isEqualTo(2);
        assertThat(p.estimate(1)).isNaN();
        assertThat(p.weight(1)).isEqualTo(1);
        assertThat(p).hasToString("2 predictions of numbers");
    }

    @Test
    void wrappedColumnsScoreAsCopiedRows() {
        for (int classes = 2; classes < 7; classes++) {
            Predictions copied = Samples.classes(classes, 301, classes, 15, false, true);
            int[] truth = IntStream.range(0, 301).map(copied::trueClass).toArray();
            double[] columns = new double[classes * 301];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = copied.probability(i % 301, i / 301);
            }
            Predictions wrapped = Predictions.wrapClasses(classes, truth, columns);
            for (Metric metric : AllMetrics.OF_CLASSES) {
                assertThat(metric.of(wrapped)).as(metric.name()).isEqualTo(metric.of(copied));
            }
        }
    }

    @Test
    void wrappedColumnsAreNotChangedButMendedInACopy() {
        double[] columns = {NAN, 0.5, -0.0, 0.5};
        Predictions p = Predictions.wrapClasses(2, new int[] {0, 1}, columns);

        assertThat(p.probability(0, 0)).isZero();
        assertThat(p.predictedClass(0)).isEqualTo(-1);
        assertThat(columns).containsExactly(NAN, 0.5, -0.0, 0.5);
    }

    @Test
    void wrappedNumbersScoreAsCopiedOnes() {
        double[] truth = new Random(1).doubles(3000).toArray();
        double[] estimates = new Random(2).doubles(3000).toArray();
        for (Metric metric : AllMetrics.OF_NUMBERS) {
            assertThat(metric.of(Predictions.wrapNumbers(truth, estimates)))
                    .as(metric.name())
                    .isEqualTo(metric.of(Predictions.numbers(truth, estimates)));
        }
    }

    @Test
    void finiteNumbersTooLargeForTheirSquaresAreAllowed() {
        double[] large = {1e308, -1e308, 1e308};
        assertThat(Metric.MEAN_ABSOLUTE_ERROR.of(Predictions.numbers(large, large)))
                .isZero();
    }

    @Test
    void shapesAreChecked() {
        refused(() -> Predictions.classes(0, new int[0], new double[0]), "numClasses is 0, allowed is 1 and more.");
        refused(
                () -> Predictions.classes(3, new int[] {0, 1}, new double[5]),
                "distribution has 5 values, needed are 6: 3 for each row.");
        refused(
                () -> Predictions.classes(1, new int[] {0}, new double[1], new double[2]),
                "weights has 2 values, needed are 1: one for each row.");
        refused(
                () -> Predictions.wrapClasses(3, new int[] {0, 1}, new double[5]),
                "columns has 5 values, needed are 6: 3 for each row.");
        refused(
                () -> Predictions.numbers(new double[2], new double[3]),
                "estimates has 3 values, needed are 2: one for each row.");
        refused(
                () -> Predictions.numbers(new double[2], new double[2], new double[1]),
                "weights has 1 values, needed are 2: one for each row.");
    }

    @Test
    void valuesAreChecked() {
        refused(
                () -> Predictions.classes(2, new int[] {0, 2}, new double[4]),
                "truth[1] is 2, allowed are 0 to 1. Leave out rows whose class is missing.");
        refused(
                () -> Predictions.classes(2, new int[] {0, 1}, new double[] {1, 0, 0.5, -0.5}),
                "distribution: row 1 gives class 1 the probability -0.5, allowed are 0 to 1, or NaN for none.");
        refused(
                () -> Predictions.wrapClasses(2, new int[] {0, 1}, new double[] {1, 0.5, 0, -0.5}),
                "columns: row 1 gives class 1 the probability -0.5, allowed are 0 to 1, or NaN for none.");
        refused(
                () -> Predictions.wrapNumbers(new double[] {1, Double.POSITIVE_INFINITY}, new double[2]),
                "truth[1] is Infinity, allowed are finite numbers.");
        refused(() -> Predictions.classes(2, new int[] {0}, new double[] {12, 3}), "the probability 12.0, allowed");
        refused(
                () -> Predictions.classes(1, new int[] {0}, new double[1], new double[] {-1}),
                "weights[0] is -1.0, allowed are finite numbers from 0.");
        refused(() -> Predictions.numbers(new double[1], new double[1], new double[] {NAN}), "weights[0] is NaN");
        refused(
                () -> Predictions.numbers(new double[] {0, NAN}, new double[2]),
                "truth[1] is NaN, allowed are finite numbers. Leave out rows whose true value is missing.");
    }

    @Test
    void poolingIsOneModelOverAllRows() {
        Predictions whole = Samples.classes(3, 60, 3, 20, true, true);
        Predictions pooled = Predictions.pooled(List.of(part(whole, 0, 25), part(whole, 25, 25), part(whole, 25, 60)));

        assertThat(pooled.size()).isEqualTo(60);
        for (Metric metric : AllMetrics.OF_CLASSES) {
            assertThat(metric.of(pooled)).as(metric.name()).isEqualTo(metric.of(whole));
        }
    }

    @Test
    void numbersPool() {
        Predictions pooled = Predictions.pooled(List.of(
                Predictions.numbers(new double[] {1}, new double[] {2}, new double[] {3}),
                Predictions.numbers(new double[] {4, 5}, new double[] {6, 7})));

        assertThat(pooled.size()).isEqualTo(3);
        assertThat(pooled.truth(2)).isEqualTo(5);
        assertThat(pooled.estimate(1)).isEqualTo(6);
        assertThat(pooled.weight(0)).isEqualTo(3);
    }

    @Test
    void unlikePredictionsDoNotPool() {
        Predictions two = Predictions.classes(2, new int[] {0}, new double[2]);
        Predictions three = Predictions.classes(3, new int[] {0}, new double[3]);
        Predictions numbers = Predictions.numbers(new double[1], new double[1]);

        refused(() -> Predictions.pooled(List.of()), "No predictions to pool");
        refused(
                () -> Predictions.pooled(List.of(two, three)),
                "Cannot pool 1 predictions of 2 classes with 1 predictions of 3 classes");
        refused(() -> Predictions.pooled(List.of(two, numbers)), "with 1 predictions of numbers");
    }

    @Test
    void withoutRowsEveryMetricIsUndefined() {
        Predictions noClasses = Predictions.classes(2, new int[0], new double[0]);
        Predictions weightless = Predictions.classes(2, new int[] {0, 1}, new double[] {1, 0, 0, 1}, new double[2]);
        Predictions noNumbers = Predictions.numbers(new double[0], new double[0]);

        for (Metric metric : AllMetrics.OF_CLASSES) {
            assertThat(metric.of(noClasses)).as(metric.name()).isNaN();
            assertThat(metric.of(weightless)).as(metric.name()).isNaN();
        }
        for (Metric metric : AllMetrics.OF_NUMBERS) {
            assertThat(metric.of(noNumbers)).as(metric.name()).isNaN();
        }
    }

    @Test
    void valuesOfTheOtherKindAreRefused() {
        Predictions classes = Predictions.classes(2, new int[] {0}, new double[2]);
        Predictions numbers = Predictions.numbers(new double[1], new double[1]);

        refused(() -> classes.truth(0), "a true value needs predictions of numbers");
        refused(() -> classes.estimate(0), "an estimate needs predictions of numbers");
        refused(() -> numbers.trueClass(0), "a true class needs predictions of classes");
        refused(() -> numbers.predictedClass(0), "a predicted class needs predictions of classes");
        refused(() -> numbers.probability(0, 0), "a class needs predictions of classes");
        refused(() -> classes.probability(0, 2), "class 2 among 1 predictions of 2 classes: allowed are 0 to 1");
    }

    private static Predictions part(Predictions whole, int from, int to) {
        int classes = whole.numClasses();
        int[] truth = new int[to - from];
        double[] distribution = new double[truth.length * classes];
        double[] weights = new double[truth.length];
        for (int i = 0; i < truth.length; i++) {
            truth[i] = whole.trueClass(from + i);
            weights[i] = whole.weight(from + i);
            for (int c = 0; c < classes; c++) {
                distribution[i * classes + c] = whole.probability(from + i, c);
            }
        }
        return Predictions.classes(classes, truth, distribution, weights);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(message);
    }
}
