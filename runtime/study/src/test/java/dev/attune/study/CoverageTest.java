// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * How often the 95 % interval of a gain holds the true gain, on data that are drawn anew each time: two models of normal numbers, their
 * mean in the training part and a constant, by squared error. The true difference is known: 1/n + 1 of the one, c² + 1 of the other.
 */
class CoverageTest {

    private static final int DRAWS = 2000;
    private static final double CONSTANT = 0.3;

    /** A way to divide row numbers, in random order, into test parts. */
    private interface Division {

        List<List<Integer>> testParts(List<Integer> rows, Random random);
    }

    private static List<List<Integer>> folds(List<Integer> rows, int folds) {
        int size = rows.size() / folds;
        return IntStream.range(0, folds)
                .mapToObj(fold -> rows.subList(fold * size, (fold + 1) * size))
                .toList();
    }

    private static List<List<Integer>> holdOuts(List<Integer> rows, Random random, int times, int tested) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            List<Integer> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);
            parts.add(shuffled.subList(0, tested));
        }
        return parts;
    }

    @Test
    void ofTenFolds() {
        double ratio = 1 / 9.0;
        assertThat(coverage(100, (rows, random) -> folds(rows, 10), ratio)).isBetween(0.94, 0.98);
    }

    @Test
    void ofRepeatedFolds() {
        Division fiveTimesTen = (rows, random) -> {
            List<List<Integer>> parts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                List<Integer> shuffled = new ArrayList<>(rows);
                Collections.shuffle(shuffled, random);
                parts.addAll(folds(shuffled, 10));
            }
            return parts;
        };
        assertThat(coverage(100, fiveTimesTen, 1 / 9.0)).isBetween(0.90, 0.97);
        assertThat(coverage(100, fiveTimesTen, 0))
                .as("as if all fifty were independent")
                .isLessThan(0.7);
    }

    @Test
    void ofRepeatedHoldOuts() {
        Division holdOuts = (rows, random) -> holdOuts(rows, random, 15, 30);
        assertThat(coverage(100, holdOuts, 30 / 70.0)).isBetween(0.90, 0.97);
        assertThat(coverage(100, holdOuts, 0)).as("as if independent").isLessThan(0.7);
    }

    /** The share of draws in which the interval by {@link PairedGain} holds the true gain. */
    private static double coverage(int size, Division division, double testToTrainRatio) {
        Random random = new Random(7);
        int held = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] y = DoubleStream.generate(random::nextGaussian).limit(size).toArray();
            List<Integer> rows =
                    new ArrayList<>(IntStream.range(0, size).boxed().toList());
            Collections.shuffle(rows, random);
            List<List<Integer>> parts = division.testParts(rows, random);
            StudyResult.Gain gain = PairedGain.of(
                            parts.stream()
                                    .map(part -> loss(y, part, mean(y, part)))
                                    .toList(),
                            parts.stream().map(part -> loss(y, part, CONSTANT)).toList(),
                            Direction.MINIMIZE,
                            testToTrainRatio)
                    .orElseThrow();
            double truth = 1.0 / (size - parts.get(0).size()) - CONSTANT * CONSTANT;
            held += gain.low() <= truth && truth <= gain.high() ? 1 : 0;
        }
        return (double) held / DRAWS;
    }

    /** The mean of the rows outside a test part. */
    private static double mean(double[] y, List<Integer> test) {
        double tested = test.stream().mapToDouble(row -> y[row]).sum();
        return (Arrays.stream(y).sum() - tested) / (y.length - test.size());
    }

    private static double loss(double[] y, List<Integer> test, double estimate) {
        return test.stream()
                .mapToDouble(row -> (y[row] - estimate) * (y[row] - estimate))
                .average()
                .orElseThrow();
    }
}
