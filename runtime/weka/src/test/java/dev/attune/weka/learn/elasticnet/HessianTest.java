// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The matrix of second derivatives and the products without it say the same. */
class HessianTest {

    private static final int ROWS = 50, COLUMNS = 6, CLASSES = 4;

    private final SplittableRandom random = new SplittableRandom(5);

    private double[] uniform(int count) {
        return random.doubles(count, -1, 1).toArray();
    }

    private static double[] weights() {
        double[] weights = new double[ROWS];
        Arrays.fill(weights, 1.0 / ROWS);
        return weights;
    }

    private Loss softmax() {
        int[] targets = IntStream.range(0, ROWS).map(i -> i % CLASSES).toArray();
        Loss loss = new SoftmaxLoss(weights(), targets, CLASSES, true);
        double[][] directions = new double[CLASSES][];
        Arrays.setAll(directions, k -> uniform(ROWS));
        loss.move(directions, 1);
        return loss;
    }

    private Loss logistic() {
        double[] targets = IntStream.range(0, ROWS).mapToDouble(i -> i % 2).toArray();
        Loss loss = new LogisticLoss(weights(), targets, true);
        loss.move(new double[][] {uniform(ROWS)}, 1);
        return loss;
    }

    @Test
    void theySayTheSameOfSeveralClassesAndOfTwo() {
        assertSame(softmax());
        assertSame(logistic());
        assertSame(new SquaredLoss(weights(), uniform(ROWS), true));
    }

    private void assertSame(Loss loss) {
        double[][] columns = new double[COLUMNS][];
        Arrays.setAll(columns, j -> uniform(ROWS));
        Design design = new Design(columns, weights(), true, true);
        int all = loss.blocks() * design.all();
        WorkingSet set = new WorkingSet(design, loss.blocks());
        // not in their order
        IntStream.range(0, all).map(c -> c * 5 % all).forEach(set::add);
        IntStream.range(0, all).forEach(set::add);
        double[] gradient = uniform(all);
        Hessian matrix = new GramHessian(design, loss.blocks(), set, loss.curvature());
        Hessian direct = new DirectHessian(design, loss.blocks(), set, loss.curvature());
        for (Hessian hessian : new Hessian[] {matrix, direct}) {
            hessian.begin(gradient);
        }
        assertEqual(all, position -> hessian -> hessian.diagonal(position), matrix, direct);
        for (int turn = 0; turn < 20; turn++) {
            int position = random.nextInt(all);
            double change = random.nextDouble(-1, 1);
            matrix.follow(position, change);
            direct.follow(position, change);
        }
        assertEqual(all, position -> hessian -> hessian.slope(position), matrix, direct);

        int[] some = IntStream.range(0, all).filter(c -> c % 3 > 0).toArray();
        double[] added = random.doubles(some.length, 0.01, 1).toArray();
        double[] byMatrix = uniform(some.length);
        double[] byProducts = byMatrix.clone();
        assertThat(matrix.solve(some, added, byMatrix, 1e-12)).isTrue();
        assertThat(direct.solve(some, added, byProducts, 1e-12)).isTrue();
        assertThat(byProducts).containsExactly(byMatrix, within(1e-9));
        assertThat(Arrays.stream(direct.order()).sorted().toArray())
                .isEqualTo(IntStream.range(0, all).toArray());
    }

    private static void assertEqual(
            int count, Function<Integer, Function<Hessian, Double>> value, Hessian matrix, Hessian direct) {
        for (int position = 0; position < count; position++) {
            assertThat(value.apply(position).apply(direct))
                    .isCloseTo(value.apply(position).apply(matrix), within(1e-12));
        }
    }
}
