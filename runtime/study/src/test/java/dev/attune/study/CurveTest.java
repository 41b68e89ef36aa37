// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.stopping.Stopping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials whose evaluation scores smaller configurations along with their own. */
class CurveTest {

    private static final Parameter.OfInt SIZE = Parameter.ofInt("size", 1, 100);
    private static final Parameter.OfDouble RATE = Parameter.ofDouble("rate", 0, 1);
    private static final PointTuning TUNING =
            new PointTuning(SearchSpace.builder().add(SIZE).add(RATE).build());

    @TempDir
    private Path dir;

    private static Assignment point(int size, double rate) {
        return Assignment.builder().set(SIZE, size).set(RATE, rate).build();
    }

    /** Scores every tenth size on the way; the best is at 40, whatever the rate. */
    private static class Sizes implements Evaluator<PointTuning, Assignment> {

        final List<String> evaluated = Collections.synchronizedList(new ArrayList<>());

        double score(Assignment point, int step) {
            int size = point.get(SIZE);
            return -Math.abs(size - 40) / 100.0 - point.get(RATE) + step / 1000.0;
        }

        @Override
        public List<Direction> directions() {
            return List.of(Direction.MAXIMIZE);
        }

        @Override
        public String digest() {
            return "sizes";
        }

        @Override
        public int steps() {
            return 3;
        }

        @Override
        public List<Assignment> curve(PointTuning tuning, Assignment assignment) {
            int size = assignment.get(SIZE);
            return IntStream.concat(
                            IntStream.rangeClosed(1, 9).map(i -> 10 * i).filter(s -> s < size), IntStream.of(size))
                    .mapToObj(s -> point(s, assignment.get(RATE)))
                    .toList();
        }

        @Override
        public List<double[]> evaluateAll(PointTuning tuning, List<Assignment> points, int step) {
            evaluated.add(step + " " + points);
            return points.stream()
                    .map(point -> new double[] {score(point, step)})
                    .toList();
        }

        @Override
        public double[] evaluate(PointTuning tuning, Assignment assignment, int step) {
            throw new AssertionError("a study asks for curves");
        }

        @Override
        public Assignment fit(PointTuning tuning, Assignment assignment) {
            return assignment;
        }
    }

    private static Study.Plan<Assignment, Assignment, Assignment> plan(Sizes sizes) {
        return Study.of(TUNING).evaluate(sizes).search(Search.random()).seed(5);
    }

    @Test
    void aTrialBecomesTheBestPointOfItsCurve() {
        Sizes sizes = new Sizes();
        var result =
                plan(sizes).enqueue(point(85, 0.25)).budget(Budget.trials(2)).run();
        Trial<Assignment> enqueued = result.trials().get(1);
        assertThat(enqueued.values()).isEqualTo(point(40, 0.25));
        assertThat(enqueued.assignment()).isEqualTo(point(40, 0.25));
        assertThat(enqueued.steps()).containsExactly(-0.25, -0.249, -0.248);
        assertThat(enqueued.score()).isCloseTo(-0.249, within(1e-12));
        assertThat(enqueued.curve())
                .extracting(point -> point.assignment().get(SIZE))
                .containsExactly(10, 20, 30, 40, 50, 60, 70, 80, 85);
        assertThat(enqueued.curve().get(0).score()).isCloseTo(-0.549, within(1e-12));
        assertThat(result.best().fit()).isEqualTo(point(40, 0.25));
    }

    @Test
    void theDefaultsAreScoredAlone() {
        Sizes sizes = new Sizes();
        var result = plan(sizes).budget(Budget.trials(1)).run();
        assertThat(result.defaults().curve()).isEmpty();
        assertThat(result.defaults().values()).isEqualTo(TUNING.defaults());
        assertThat(sizes.evaluated).first().isEqualTo("0 [" + TUNING.defaults() + "]");
    }

    @Test
    void aSearchLearnsAllPoints() {
        List<List<Observation>> seen = new ArrayList<>();
        Search spy = new Search() {
            @Override
            public String name() {
                return "spy";
            }

            @Override
            public Sampler sampler(SearchSpace space, int objectives, long seed) {
                return (trial, history) -> {
                    seen.add(history);
                    return Optional.of(point(90, trial / 10.0));
                };
            }
        };
        plan(new Sizes())
                .search(spy)
                .enqueue(point(35, 0.5))
                .budget(Budget.trials(3))
                .run();
        assertThat(seen.get(0))
                .extracting(
                        Observation::trial,
                        observation -> observation.assignment().get(SIZE))
                .containsExactly(
                        tuple(0, TUNING.defaults().get(SIZE)), tuple(1, 10), tuple(1, 20), tuple(1, 30), tuple(1, 35));
        assertThat(Observation.finishedTrials(seen.get(0))).isEqualTo(2);
        assertThat(Observation.bestOfTrials(seen.get(0)).get(1).assignment()).isEqualTo(point(35, 0.5));
    }

    @Test
    void aResumedStudyEqualsAnUndisturbedOne() throws IOException {
        for (Search search : List.of(Search.random(), Search.bayesian(), Search.tpe(), Search.evolution())) {
            Path whole = dir.resolve(search.name() + ".whole");
            Path broken = dir.resolve(search.name() + ".broken");
            List<String> undisturbed =
                    lines(plan(new Sizes()).search(search).journal(whole).budget(Budget.trials(16)));
            lines(plan(new Sizes()).search(search).journal(broken).budget(Budget.trials(7)));
            assertThat(lines(plan(new Sizes()).search(search).journal(broken).budget(Budget.trials(16))))
                    .isEqualTo(undisturbed);
            assertThat(withoutTimes(broken)).isEqualTo(withoutTimes(whole));
        }
    }

    private static List<String> withoutTimes(Path journal) throws IOException {
        return Files.readAllLines(journal).stream()
                .map(line -> line.replaceAll("\"millis\":[0-9]+", ""))
                .toList();
    }

    private static List<String> lines(Study.Plan<Assignment, Assignment, Assignment> plan) {
        return plan.run().trials().stream()
                .map(trial -> trial.number() + " " + trial.values() + " " + trial.steps() + " " + trial.curve())
                .toList();
    }

    @Test
    void workersGiveTheTrialsOfOne() {
        List<String> alone = lines(plan(new Sizes()).budget(Budget.trials(20)));
        assertThat(lines(plan(new Sizes()).budget(Budget.trials(20)).parallelism(4)))
                .isEqualTo(alone);
        var bayesian = plan(new Sizes()).search(Search.bayesian()).budget(Budget.trials(14));
        assertThat(lines(bayesian.parallelism(3).deterministic()))
                .isEqualTo(lines(bayesian.parallelism(3).deterministic()));
    }

    @Test
    void aCurveThatFallsBehindIsStoppedByItsBestPoint() {
        var result = plan(new Sizes())
                .stop(Stopping.threshold(-0.6))
                .enqueue(point(85, 0.9))
                .enqueue(point(85, 0.1))
                .budget(Budget.trials(3))
                .run();
        assertThat(result.trials())
                .extracting(Trial::state)
                .containsExactly(TrialState.COMPLETE, TrialState.STOPPED, TrialState.COMPLETE);
        assertThat(result.trials().get(1).steps()).hasSize(1);
        assertThat(result.trials().get(1).curve()).hasSize(9);
    }

    @Test
    void pointsThatANarrowerSpaceLacksAreLeftOut() {
        Path journal = dir.resolve("narrow.journal");
        plan(new Sizes())
                .enqueue(point(85, 0.25))
                .journal(journal)
                .budget(Budget.trials(2))
                .run();
        Parameter.OfInt size = Parameter.ofInt("size", 35, 100);
        PointTuning narrow =
                new PointTuning(SearchSpace.builder().add(size).add(RATE).build());
        var result = Study.of(narrow)
                .evaluate(new Sizes())
                .seed(5)
                .search(Search.random())
                .journal(journal)
                .onSpaceChange(SpaceChange.KEEP_FEASIBLE)
                .budget(Budget.trials(2))
                .run();
        assertThat(result.trials().get(1).curve())
                .extracting(point -> point.assignment().get(SIZE))
                .containsExactly(40, 50, 60, 70, 80, 85);
    }

    @Test
    void aPointWithoutAScoreIsNotTheBest() {
        Sizes sizes = new Sizes() {
            @Override
            double score(Assignment point, int step) {
                return point.get(SIZE) > 60 ? Double.NaN : super.score(point, step);
            }
        };
        var result = plan(sizes)
                .search(Search.bayesian())
                .enqueue(point(85, 0.25))
                .budget(Budget.trials(12))
                .run();
        Trial<Assignment> enqueued = result.trials().get(1);
        assertThat(enqueued.values()).isEqualTo(point(40, 0.25));
        assertThat(enqueued.curve())
                .extracting(point -> point.assignment().get(SIZE))
                .containsExactly(10, 20, 30, 40, 50, 60, 85);
    }
}
