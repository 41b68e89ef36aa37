// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionBiasTest {

    @Test
    void isTheMeanExcessOverTheBestOfEachFold() {
        List<Double> selected = List.of(0.2, 0.3, 0.1);
        List<List<Double>> all = List.of(selected, List.of(0.1, 0.6, 0.5), List.of(0.4, 0.25, 0.4));
        // (0.2 - 0.1) + (0.3 - 0.25) + (0.1 - 0.1), over three folds
        assertThat(SelectionBias.of(selected, all, Direction.MINIMIZE).orElseThrow())
                .isCloseTo(0.05, within(1e-15));
        // the same as gains: what is best has the largest score
        List<Double> high = List.of(0.8, 0.7, 0.9);
        List<List<Double>> gains = List.of(high, List.of(0.9, 0.4, 0.5), List.of(0.6, 0.75, 0.6));
        assertThat(SelectionBias.of(high, gains, Direction.MAXIMIZE).orElseThrow())
                .isCloseTo(0.05, within(1e-15));
    }

    @Test
    void undefinedStepsAreLeftOut() {
        List<Double> selected = List.of(0.2, Double.NaN, 0.1);
        List<List<Double>> all = List.of(selected, List.of(0.1, 0.0, Double.NaN), List.of(0.0));
        assertThat(SelectionBias.of(selected, all, Direction.MINIMIZE).orElseThrow())
                .isCloseTo(0.05, within(1e-15));
    }

    @Test
    void thereIsNoneWithoutAChoice() {
        assertThat(SelectionBias.of(List.of(1.0, 2.0), List.of(List.of(1.0, 2.0)), Direction.MINIMIZE))
                .isEmpty();
        assertThat(SelectionBias.of(List.of(1.0), List.of(List.of(1.0), List.of(2.0)), Direction.MINIMIZE))
                .isEmpty();
    }

    /** Configurations that are all alike: whatever is gained is luck. */
    @Test
    void isOfTheSizeOfTheLuckOfTheBest() {
        Random random = new Random(6);
        double luck = 0;
        double estimated = 0;
        int studies = 300;
        for (int study = 0; study < studies; study++) {
            List<List<Double>> all = IntStream.range(0, 10)
                    .mapToObj(c -> random.doubles(10).boxed().toList())
                    .toList();
            List<Double> best =
                    all.stream().min((a, b) -> Double.compare(mean(a), mean(b))).orElseThrow();
            luck += 0.5 - mean(best);
            estimated += SelectionBias.of(best, all, Direction.MINIMIZE).orElseThrow();
        }
        // on scores without any structure the estimate is too large, never too small
        assertThat(estimated / studies).isBetween(luck / studies, 4 * luck / studies);
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Test
    void aResultReportsIt() {
        var result = Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(Direction.MAXIMIZE, 5, 0.25, SelectionBiasTest::score))
                .search(Search.random())
                .budget(Budget.trials(12))
                .run();
        double expected = IntStream.range(0, 5)
                .mapToDouble(step -> result.trials().stream()
                                .mapToDouble(trial -> trial.steps().get(step))
                                .max()
                                .orElseThrow()
                        - result.best().trial().steps().get(step))
                .average()
                .orElseThrow();
        assertThat(result.optimism().orElseThrow())
                .isCloseTo(expected, within(1e-12))
                .isPositive();
    }

    private static double score(Assignment assignment, int step) {
        return new SplittableRandom(31L * assignment.toString().hashCode() + step).nextDouble();
    }
}
