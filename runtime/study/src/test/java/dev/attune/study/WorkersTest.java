// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkersTest {

    @TempDir
    private Path folder;

    @Test
    void randomSearchGivesTheSameTrialsAtAnyParallelism() {
        List<List<Assignment>> runs = new ArrayList<>();
        for (int workers : new int[] {1, 2, 3, 8}) {
            runs.add(assignments(jittery(workers)
                    .search(Search.random())
                    .seed(3)
                    .parallelism(workers)
                    .budget(Budget.trials(40))
                    .run()));
        }
        assertThat(runs).allMatch(runs.get(0)::equals);
    }

    @Test
    void aDeterministicStudyIsAFunctionOfSeedAndWorkers() {
        for (int workers : new int[] {1, 2, 3, 5}) {
            List<List<Assignment>> runs = new ArrayList<>();
            for (int repeat = 0; repeat < 5; repeat++) {
                runs.add(assignments(jittery(repeat)
                        .search(new HistorySearch())
                        .deterministic()
                        .parallelism(workers)
                        .budget(Budget.trials(30))
                        .run()));
            }
            assertThat(runs).as("%s workers", workers).allMatch(runs.get(0)::equals);
        }
    }

    @Test
    void allWorkersWork() throws InterruptedException {
        CountDownLatch together = new CountDownLatch(4);
        var result = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    together.countDown();
                    together.await();
                    return cache.cost();
                })
                .parallelism(4)
                .budget(Budget.trials(4))
                .timeout(Duration.ofSeconds(30))
                .run();
        assertThat(result.trials()).allMatch(trial -> trial.state() == TrialState.COMPLETE);
    }

    @Test
    void aTrialThatHangsFailsWhileTheStudyGoesOn() {
        AtomicBoolean released = new AtomicBoolean();
        AtomicInteger calls = new AtomicInteger();
        try {
            var result = Study.of(CacheTuning.INSTANCE)
                    .minimize(cache -> {
                        if (calls.getAndIncrement() % 3 == 1) {
                            hangWhatever(released);
                        }
                        return cache.cost();
                    })
                    .parallelism(2)
                    .timeout(Duration.ofMillis(100))
                    .budget(Budget.trials(7))
                    .run();
            assertThat(result.trials()).hasSize(7);
            assertThat(result.trials())
                    .filteredOn(trial -> trial.state() == TrialState.FAILED)
                    .hasSize(2)
                    .allMatch(
                            trial -> trial.failure().orElseThrow().equals("TimeoutException: no score within 100 ms"));
        } finally {
            released.set(true);
        }
    }

    private static void hangWhatever(AtomicBoolean released) {
        while (!released.get()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                // this learner does not listen
            }
        }
    }

    @Test
    void anInterruptedStudyKeepsWhatIsFinished() throws InterruptedException {
        Path journal = folder.resolve("interrupted.journal");
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch fourth = new CountDownLatch(1);
        var plan = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> {
                    if (calls.incrementAndGet() == 4) {
                        fourth.countDown();
                        Thread.sleep(60_000);
                    }
                    return cache.cost();
                })
                .search(Search.random())
                .journal(journal)
                .budget(Budget.trials(9));
        List<Throwable> thrown = new ArrayList<>();
        AtomicBoolean flag = new AtomicBoolean();
        Thread runner = new Thread(() -> {
            try {
                plan.run();
            } catch (StudyException e) {
                thrown.add(e);
                flag.set(Thread.currentThread().isInterrupted());
            }
        });
        runner.start();
        fourth.await();
        runner.interrupt();
        runner.join();
        assertThat(thrown.get(0))
                .hasMessage(
                        "ATN113 The study was interrupted after 3 finished trials. If it has a journal, run it again:"
                                + " it goes on there.");
        assertThat(flag).isTrue();
        assertThat(assignments(plan.run()))
                .isEqualTo(assignments(jittery(0)
                        .search(Search.random())
                        .budget(Budget.trials(9))
                        .run()));
    }

    @Test
    void anInterruptInTheMidstOfWritingLosesNoTrial() {
        Path journal = folder.resolve("interrupted-writer.journal");
        try (var study =
                Study.of(CacheTuning.INSTANCE).minimize().journal(journal).open()) {
            for (int i = 0; i < 20; i++) {
                var trial = study.ask();
                Thread.currentThread().interrupt();
                study.tell(trial, i);
                assertThat(Thread.interrupted()).as("left to the caller").isTrue();
            }
        }
        try (var study =
                Study.of(CacheTuning.INSTANCE).minimize().journal(journal).open()) {
            assertThat(study.result().trials()).hasSize(20);
        }
    }

    @Test
    void anErrorOfTheSearchEndsTheWorkersToo() {
        AtomicInteger interrupted = new AtomicInteger();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch seen = new CountDownLatch(1);
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE)
                        .minimize(cache -> {
                            begun.countDown();
                            try {
                                Thread.sleep(60_000);
                            } catch (InterruptedException e) {
                                interrupted.incrementAndGet();
                                seen.countDown();
                            }
                            return 1;
                        })
                        .search(new BrokenSearch(begun))
                        .parallelism(2)
                        .budget(Budget.trials(5))
                        .run())
                .hasMessage("broken");
        assertThat(awaited(seen)).isTrue();
        assertThat(interrupted).hasValue(1);
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    /** Breaks once a trial has begun. */
    private static final class BrokenSearch extends Search {

        private final CountDownLatch begun;

        BrokenSearch(CountDownLatch begun) {
            this.begun = begun;
        }

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public Sampler sampler(SearchSpace space, int objectives, long seed) {
            return (trial, history) -> {
                assertThat(awaited(begun)).isTrue();
                throw new IllegalStateException("broken");
            };
        }
    }

    /** Trials end in an order of their own in every run; what they give is always the same. */
    private static Study.Plan<Cache, CacheTuning.Values, Cache> jittery(long seed) {
        Random random = new Random(seed);
        return Study.of(CacheTuning.INSTANCE).minimize(cache -> {
            Thread.sleep(random.nextInt(4));
            if (cache.ratio > 0.9) {
                throw new IllegalArgumentException("ratio " + cache.ratio);
            }
            return cache.cost();
        });
    }

    private static List<Assignment> assignments(StudyResult<?, CacheTuning.Values, ?> result) {
        return result.trials().stream().map(Trial::assignment).toList();
    }
}
