// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.search.Observation;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Parameter.OfInt N = Parameter.ofInt("n", 0, 999);
    private static final UnitCube CUBE =
            new UnitCube(SearchSpace.builder().add(N).build());

    private static Assignment point(int n) {
        return Assignment.builder().set(N, n).build();
    }

    private static List<Observation> trials(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 10 == 9
                        ? Observation.failed(i, point(i))
                        : Observation.complete(i, point(i), Math.abs(i - count / 2)))
                .toList();
    }

    @Test
    void sortsTrialsByTheirOutcome() {
        List<Observation> trials = new ArrayList<>(trials(20));
        trials.add(Observation.pending(20, point(20)));
        History history = new HistoryReader(CUBE).read(trials);
        assertThat(history.loss()).hasSize(18).startsWith(10, 9, 8);
        assertThat(history.failed()).hasSize(2);
        assertThat(history.pending()).hasSize(1);
        assertThat(history.finished()).isEqualTo(20);
        assertThat(history.best(1)).containsExactly(9);
    }

    @Test
    void condensedKeepsTheBestAndAnEvenChoiceOfTheOthers() {
        History history = new HistoryReader(CUBE).read(trials(600)).condensed(100, 30);
        assertThat(history.finished()).isEqualTo(100);
        assertThat(history.loss())
                .contains(IntStream.range(0, 14).mapToDouble(i -> i).toArray());
        assertThat(history.failed()).hasSizeBetween(6, 8);
        int firstHalf = (int) history.points().stream().filter(p -> p[0] < 0.28).count();
        assertThat(firstHalf).as("of 63 others").isBetween(25, 40);
    }

    @Test
    void condensedIsTheSameWhereThereIsNothingToLeaveOut() {
        History history = new HistoryReader(CUBE).read(trials(50));
        assertThat(history.condensed(50, 10)).isSameAs(history);
    }

    @Test
    void readsAHistoryThatIsNoContinuationOfTheLast() {
        HistoryReader reader = new HistoryReader(CUBE);
        Visited visited = new Visited();
        reader.read(trials(30));
        visited.of(trials(30));
        List<Observation> other = List.of(Observation.complete(0, point(500), 1));
        assertThat(reader.read(other).points().get(0)).containsExactly(500.5 / 1000);
        assertThat(visited.of(other)).containsExactly(point(500));
    }

    @Test
    void aPlateauIsMadeOfDifferentPointsWithTheBestLoss() {
        assertThat(history(3, 7, 3).hasPlateau()).as("one of them twice").isTrue();
        assertThat(history(3, 1, 3).hasPlateau()).as("one point twice").isFalse();
        assertThat(history(1, 8, 9).hasPlateau())
                .as("of points that are not the best")
                .isFalse();
    }

    /** Losses are 0 below 3 and 1 from there on. */
    private static History history(int... points) {
        List<Observation> trials = new ArrayList<>();
        for (int n : points) {
            trials.add(Observation.complete(trials.size(), point(n), n < 3 ? 0 : 1));
        }
        return new HistoryReader(CUBE).read(trials);
    }
}
