// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExtraTreeTest {

    private static final double[][] NO_EDGES = {{}, {}, {}};

    @Test
    void itsLeavesDivideTheCubeAndHoldTheirPoints() {
        SplittableRandom random = new SplittableRandom(1);
        double[][] columns = new double[3][200];
        double[] losses = new double[200];
        for (int i = 0; i < losses.length; i++) {
            for (double[] column : columns) {
                column[i] = random.nextDouble();
            }
            losses[i] = random.nextDouble();
        }
        double[] volume = {0};
        double[] found = new double[losses.length];
        tree(columns, NO_EDGES, losses, random).visit((box, value) -> {
            double product = 1;
            for (int k = 0; k < box.bounded(); k++) {
                product *= box.width(box.boundedAxis(k));
            }
            volume[0] += product;
            for (int i = 0; i < losses.length; i++) {
                if (contains(box, columns, i)) {
                    found[i] += value;
                }
            }
        });
        assertThat(volume[0]).isCloseTo(1, within(1e-12));
        assertThat(found).containsExactly(losses, within(1e-15));
    }

    private static ExtraTree tree(double[][] columns, double[][] edges, double[] losses, SplittableRandom random) {
        return new ExtraTree(edges, losses, new LatentAxes(columns, columns, new int[3][0]), random);
    }

    private static boolean contains(Box box, double[][] columns, int row) {
        for (int j = 0; j < columns.length; j++) {
            if (columns[j][row] < box.low(j) || columns[j][row] >= box.high(j)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void cutsDiscreteParametersBetweenTheirValuesOnly() {
        double[][] columns = {{0.125, 0.125, 0.875, 0.875}, {0.5, 0.5, 0.5, 0.5}, {0.1, 0.1, 0.1, 0.1}};
        double[][] edges = {{0.25, 0.5, 0.75}, {}, {}};
        boolean[] seen = new boolean[5];
        for (int seed = 0; seed < 50; seed++) {
            tree(columns, edges, new double[] {1, 1, 2, 2}, new SplittableRandom(seed))
                    .visit((box, value) -> seen[(int) (4 * box.high(0))] |= box.high(0) * 4 % 1 == 0);
        }
        assertThat(seen).containsExactly(false, true, true, true, true);
    }

    @Test
    void averagesPointsThatAreTheSame() {
        double[] position = new double[30];
        Arrays.fill(position, 0.3);
        double[] losses = new double[30];
        losses[4] = 30;
        tree(new double[][] {position, position, position}, NO_EDGES, losses, new SplittableRandom(1))
                .visit((box, value) -> {
                    assertThat(box.bounded()).isZero();
                    assertThat(value).isCloseTo(1, within(1e-12));
                });
    }
}
