// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many rows, which other kernels score than few, have the scores of their definitions. */
class ManyRowsTest {

    private static final int ROWS = 30_000;

    @Test
    void classes() {
        Random random = new Random(1);
        double[] shares = new double[3 * ROWS];
        int[] truth = random.ints(ROWS, 0, 3).toArray();
        double right = 0;
        double squares = 0;
        double logarithms = 0;
        for (int i = 0; i < ROWS; i++) {
            double a = random.nextDouble();
            double b = (1 - a) * random.nextDouble();
            double[] row = {a, b, 1 - a - b};
            System.arraycopy(row, 0, shares, 3 * i, 3);
            int highest = row[1] > row[0] ? (row[2] > row[1] ? 2 : 1) : (row[2] > row[0] ? 2 : 0);
            right += highest == truth[i] ? 1 : 0;
            logarithms -= Math.log(Math.max(1e-6, row[truth[i]]));
            for (int c = 0; c < 3; c++) {
                squares += Math.pow(row[c] - (c == truth[i] ? 1 : 0), 2);
            }
        }
        Predictions predictions = Predictions.classes(3, truth, shares);
        assertThat(Metric.ACCURACY.of(predictions)).isEqualTo(right / ROWS);
        assertThat(Metric.BRIER.of(predictions)).isCloseTo(squares / ROWS, within(1e-12));
        assertThat(Metric.LOG_LOSS.of(predictions)).isCloseTo(logarithms / ROWS, within(1e-12));
    }

    @Test
    void numbers() {
        Random random = new Random(2);
        double[] truth = random.doubles(ROWS).toArray();
        double[] estimates = random.doubles(ROWS).toArray();
        double squares = 0;
        double distances = 0;
        for (int i = 0; i < ROWS; i++) {
            squares += Math.pow(truth[i] - estimates[i], 2);
            distances += Math.abs(truth[i] - estimates[i]);
        }
        Predictions predictions = Predictions.numbers(truth, estimates);
        assertThat(Metric.ROOT_MEAN_SQUARED_ERROR.of(predictions)).isCloseTo(Math.sqrt(squares / ROWS), within(1e-12));
        assertThat(Metric.MEAN_ABSOLUTE_ERROR.of(predictions)).isCloseTo(distances / ROWS, within(1e-12));
    }
}
