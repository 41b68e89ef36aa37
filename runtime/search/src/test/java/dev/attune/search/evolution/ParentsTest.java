// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.encoding.History;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ParentsTest {

    @Test
    void theEndsOfAFrontAreTheLeastCrowded() {
        double[][] front = {{0, 10}, {1, 8}, {2, 6}, {9, 1}, {10, 0}};
        double[] distances = Parents.distances(front);
        assertThat(distances[0]).isInfinite();
        assertThat(distances[4]).isInfinite();
        assertThat(distances[1]).isEqualTo(0.2 + 0.4);
        assertThat(distances[2]).isEqualTo(0.8 + 0.7);
    }

    @Test
    void aTournamentPrefersBetterFronts() {
        List<double[]> points = new ArrayList<>();
        double[][] losses = new double[10][];
        for (int i = 0; i < losses.length; i++) {
            points.add(new double[] {i});
            losses[i] = new double[] {i, i};
        }
        Parents parents = Parents.of(new History(points, losses, List.of(), List.of()), 5);
        SplittableRandom random = new SplittableRandom(2);
        int[] wins = new int[5];
        for (int i = 0; i < 10_000; i++) {
            wins[(int) parents.tournament(random)[0]]++;
        }
        // rank r of 5 wins with the chance (9 - 2 r) / 25
        for (int rank = 0; rank < wins.length; rank++) {
            assertThat(wins[rank]).isBetween(400 * (9 - 2 * rank) - 200, 400 * (9 - 2 * rank) + 200);
        }
    }
}
