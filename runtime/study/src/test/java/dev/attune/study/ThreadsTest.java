// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.study.stopping.Stopping;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several threads on the steps of a trial, and scores that are known already. */
class ThreadsTest {

    private static final int FOLDS = 6;

    @TempDir
    private Path dir;

    private static double score(Assignment assignment, int step) {
        return new SplittableRandom(31L * assignment.toString().hashCode() + step).nextDouble();
    }

    private static Study.Plan<Cache, CacheTuning.Values, Cache> plan(BiFunction<Assignment, Integer, Double> score) {
        return Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(Direction.MAXIMIZE, FOLDS, 0.2, score))
                .seed(3);
    }

    private static List<String> lines(Study.Plan<?, ?, ?> plan) {
        return plan.run().trials().stream()
                .map(trial -> trial.number() + " " + trial.values() + " " + trial.state() + " " + trial.steps() + " "
                        + trial.failure())
                .toList();
    }

    /** Later steps come in first. */
    private static double slowAtFirst(Assignment assignment, int step) {
        try {
            Thread.sleep(FOLDS - step);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (assignment.toString().hashCode() % 3 == 0 && step >= 3) {
            throw new IllegalStateException("step " + step + " cannot be");
        }
        return score(assignment, step);
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        for (Search search : List.of(Search.random(), Search.tpe(), Search.bayesian())) {
            var plan = plan(ThreadsTest::slowAtFirst)
                    .search(search)
                    .stop(Stopping.median())
                    .budget(Budget.trials(18));
            List<String> alone = lines(plan);
            assertThat(alone)
                    .anyMatch(line -> line.contains("STOPPED"))
                    .anyMatch(line -> line.contains("step 3 cannot be"))
                    .noneMatch(line -> line.contains("step 4"));
            assertThat(lines(plan.threads(4))).isEqualTo(alone);
            assertThat(lines(plan.threads(50))).isEqualTo(alone);
            var three = plan.parallelism(3).deterministic();
            assertThat(lines(three.threads(7))).isEqualTo(lines(three.threads(1)));
        }
    }

    @Test
    void thereAreNeverMoreStepsAtOnceThanThreads() {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        plan((assignment, step) -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    double score = slowAtFirst(assignment, 0 * step);
                    now.decrementAndGet();
                    return score;
                })
                .search(Search.random())
                .parallelism(4)
                .threads(2)
                .budget(Budget.trials(20))
                .run();
        assertThat(most).hasValue(2);
    }

    @Test
    void theStepsOfOneTrialRunSideBySide() {
        CyclicBarrier together = new CyclicBarrier(3);
        var result = plan((assignment, step) -> {
                    try {
                        together.await(20, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException("alone", e);
                    }
                    return 1.0;
                })
                .threads(3)
                .budget(Budget.trials(2))
                .run();
        assertThat(result.trials()).allMatch(trial -> trial.state() == TrialState.COMPLETE);
    }

    @Test
    void aStepThatHangsDoesNotKeepItsPlace() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicBoolean first = new AtomicBoolean(true);
        var result = plan((assignment, step) -> {
                    if (step == 2 && first.getAndSet(false)) {
                        awaitUninterruptibly(end);
                    }
                    return score(assignment, step);
                })
                .search(Search.random())
                .threads(2)
                .timeout(Duration.ofMillis(700))
                .budget(Budget.trials(5))
                .run();
        end.countDown();
        assertThat(result.trials().get(0).failure()).hasValue("TimeoutException: no score within 700 ms");
        assertThat(result.trials().subList(1, 5)).allMatch(trial -> trial.state() == TrialState.COMPLETE);
        assertThat(result.hangingThreads()).isEqualTo(1);
    }

    @Test
    void threadsThatDoNotEndAreCounted() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        Set<String> hanging = ConcurrentHashMap.newKeySet();
        // three trials hang on both of their threads, one heeds the interrupt, and the last one is well
        var plan = plan((assignment, step) -> {
                    String trial = assignment.toString();
                    hanging.add(trial);
                    if (hanging.size() <= 3) {
                        awaitUninterruptibly(end);
                    } else if (hanging.size() == 4) {
                        sleep();
                    }
                    return score(assignment, step);
                })
                .search(Search.random())
                .threads(2)
                .timeout(Duration.ofMillis(300))
                .budget(Budget.trials(5));
        var result = plan.run();
        end.countDown();
        assertThat(result.trials().subList(0, 4)).allMatch(trial -> trial.state() == TrialState.FAILED);
        assertThat(result.trials().get(4).state()).isEqualTo(TrialState.COMPLETE);
        assertThat(result.hangingThreads()).isEqualTo(6);
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    static void awaitUninterruptibly(CountDownLatch end) {
        boolean interrupted = false;
        while (true) {
            try {
                end.await();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aStepThatRunsOutOfMemoryFailsItsTrialOnly() {
        AtomicInteger calls = new AtomicInteger();
        var result = plan((assignment, step) -> {
                    if (calls.incrementAndGet() == FOLDS + 2) {
                        throw new OutOfMemoryError("not really");
                    }
                    return score(assignment, step);
                })
                .search(Search.random())
                .budget(Budget.trials(4))
                .run();
        assertThat(result.trials())
                .extracting(Trial::state)
                .containsExactly(TrialState.COMPLETE, TrialState.FAILED, TrialState.COMPLETE, TrialState.COMPLETE);
        assertThat(result.trials().get(1).failure()).hasValue("OutOfMemoryError: not really");
    }

    @Test
    void noThreadsAreRefused() {
        assertThatThrownBy(() -> plan(ThreadsTest::score).threads(0))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("The number of threads is 0; a study needs at least 1.");
    }

    @Test
    void aKnownScoreIsNotComputedAgain() {
        Path journal = dir.resolve("study.journal");
        AtomicInteger computed = new AtomicInteger();
        var plan = plan((assignment, step) -> {
                    computed.incrementAndGet();
                    return score(assignment, step);
                })
                .search(new AlwaysTheSame())
                .journal(journal);
        var result = plan.budget(Budget.trials(3)).run();
        assertThat(computed).hasValue(2 * FOLDS);
        assertThat(result.trials().get(2).steps())
                .isEqualTo(result.trials().get(1).steps());
        plan.budget(Budget.trials(5)).run();
        assertThat(computed).hasValue(2 * FOLDS);
    }

    /** Two scores of each of three steps. */
    private record TwoScores(AtomicInteger computed, AtomicInteger digests) implements Evaluator<CacheTuning, Cache> {

        @Override
        public List<Direction> directions() {
            return List.of(Direction.MINIMIZE, Direction.MAXIMIZE);
        }

        @Override
        public String digest() {
            digests.incrementAndGet();
            return "two scores";
        }

        @Override
        public int steps() {
            return 3;
        }

        @Override
        public double[] evaluate(CacheTuning tuning, Assignment assignment, int step) {
            computed.incrementAndGet();
            return new double[] {score(assignment, step), score(assignment, 100 + step)};
        }

        @Override
        public Cache fit(CacheTuning tuning, Assignment assignment) {
            return tuning.create(tuning.read(assignment));
        }
    }

    @Test
    void severalKnownScoresAreNotComputedAgain() {
        AtomicInteger computed = new AtomicInteger();
        AtomicInteger digests = new AtomicInteger();
        var plan = Study.of(CacheTuning.INSTANCE)
                .evaluate(new TwoScores(computed, digests))
                .search(new AlwaysTheSame())
                .journal(dir.resolve("two.journal"));
        plan.budget(Budget.trials(2)).run();
        assertThat(computed).hasValue(2 * 3);
        assertThat(digests).as("a digest may take a look at all data").hasValueLessThanOrEqualTo(2);
        var result = plan.budget(Budget.trials(4)).run();
        assertThat(computed).hasValue(2 * 3);
        assertThat(result.trials().get(3).scores())
                .isEqualTo(result.trials().get(1).scores());
    }

    @Test
    void aFunctionWithoutADigestIsAskedAgain() {
        AtomicInteger computed = new AtomicInteger();
        Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> computed.incrementAndGet())
                .search(new AlwaysTheSame())
                .budget(Budget.trials(4))
                .run();
        assertThat(computed).hasValue(4);
    }
}
