// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StudyRunTest {

    private static final CacheTuning.Values LRU =
            new CacheTuning.Values(100, 0.25, Cache.Policy.LRU, OptionalInt.of(29));

    private final Study.Plan<Cache, CacheTuning.Values, Cache> plan =
            Study.of(CacheTuning.INSTANCE).minimize(Cache::cost).budget(Budget.trials(40));

    @Test
    void theDefaultsAreTrialZeroAndTheBestIsTyped() {
        var result = plan.run();
        assertThat(result.defaults().number()).isZero();
        assertThat(result.trials().get(0).values()).isEqualTo(CacheTuning.INSTANCE.defaults());
        assertThat(result.trials()).extracting(Trial::number).containsExactlyElementsOf(numbers(40));
        assertThat(result.best().score())
                .isEqualTo(
                        result.trials().stream().mapToDouble(Trial::score).min().orElseThrow())
                .isLessThan(result.defaults().score());
        assertThat(result.best().model().size).isEqualTo(result.best().values().size());
        assertThat(result.best().fit().cost()).isEqualTo(result.best().score());
        assertThat(result.best().fit())
                .as("computed once")
                .isSameAs(result.best().fit());
        assertThat(result.best().model()).isSameAs(result.best().model());
        assertThat(result.best().standardError()).isNaN();
        assertThat(result.exhausted()).isFalse();
    }

    @Test
    void maximizeLooksForTheLargest() {
        var result = Study.of(CacheTuning.INSTANCE)
                .maximize(Cache::cost)
                .budget(Budget.trials(20))
                .run();
        assertThat(result.best().score())
                .isEqualTo(
                        result.trials().stream().mapToDouble(Trial::score).max().orElseThrow());
    }

    @Test
    void enqueuedConfigurationsFollowTheDefaults() {
        CacheTuning.Values fifo = new CacheTuning.Values(1, 0, Cache.Policy.FIFO, OptionalInt.empty());
        var trials = plan.enqueue(LRU)
                .enqueue(CacheTuning.INSTANCE.defaults())
                .enqueue(fifo)
                .enqueue(LRU)
                .run()
                .trials();
        assertThat(trials.get(1).values()).isEqualTo(LRU);
        assertThat(trials.get(2).values()).isEqualTo(fifo);
        assertThat(trials).extracting(Trial::values).doesNotHaveDuplicates().hasSize(40);
    }

    @Test
    void aChoiceAmongModelsBeginsWithTheDefaultsOfEach() {
        CacheTuning.Values fifo = new CacheTuning.Values(1, 0, Cache.Policy.FIFO, OptionalInt.empty());
        var trials = Study.of(new Portfolio(List.of(CacheTuning.INSTANCE.defaults(), LRU, fifo)))
                .minimize(Cache::cost)
                .budget(Budget.trials(5))
                .run()
                .trials();
        assertThat(trials.subList(0, 3))
                .extracting(Trial::values)
                .containsExactly(CacheTuning.INSTANCE.defaults(), LRU, fifo);
    }

    /** A tuning that begins with given points. */
    private record Portfolio(List<CacheTuning.Values> startingPoints)
            implements ModelTuning<Cache, CacheTuning.Values> {

        @Override
        public SearchSpace space() {
            return CacheTuning.INSTANCE.space();
        }

        @Override
        public CacheTuning.Values defaults() {
            return startingPoints.get(0);
        }

        @Override
        public CacheTuning.Values read(Assignment assignment) {
            return CacheTuning.INSTANCE.read(assignment);
        }

        @Override
        public Assignment write(CacheTuning.Values values) {
            return CacheTuning.INSTANCE.write(values);
        }

        @Override
        public Cache create(CacheTuning.Values values) {
            return CacheTuning.INSTANCE.create(values);
        }
    }

    @Test
    void aPlanIsImmutable() {
        plan.enqueue(LRU).seed(5).search(new HistorySearch());
        assertThat(plan.run().trials().get(1).values()).isNotEqualTo(LRU);
        assertThat(plan.run().trials()).isEqualTo(plan.run().trials());
        assertThat(plan.seed(1).run().trials()).isNotEqualTo(plan.run().trials());
    }

    @Test
    void aFiniteSpaceIsTriedOnceAndThatIsTheEnd() {
        Parameter.OfInt n = Parameter.ofInt("n", 1, 5);
        Parameter.OfBoolean b = Parameter.ofBoolean("b");
        SearchSpace space =
                SearchSpace.builder().add(n).add(b, Condition.above(n, 3)).build();
        for (int workers : new int[] {1, 3}) {
            var result = Study.of(new PointTuning(space))
                    .maximize(point -> point.get(n))
                    .budget(Budget.trials(100))
                    .parallelism(workers)
                    .run();
            assertThat(result.trials())
                    .extracting(Trial::assignment)
                    .containsExactlyInAnyOrderElementsOf(space.points().toList());
            assertThat(result.exhausted()).isTrue();
            assertThat(result.best().score()).isEqualTo(5);
        }
    }

    @Test
    void aSpaceWithoutParametersHasOneTrial() {
        var result = Study.of(new PointTuning(SearchSpace.builder().build()))
                .minimize(point -> 1)
                .budget(Budget.trials(5))
                .run();
        assertThat(result.trials()).hasSize(1);
        assertThat(result.exhausted()).isTrue();
    }

    @Test
    void failedTrialsDoNotEndTheStudy() {
        AtomicInteger calls = new AtomicInteger();
        var result = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> switch (calls.getAndIncrement()) {
                    case 0 -> throw new IllegalStateException("no memory\n\tfor\u001b[31m 64 entries");
                    case 1 -> throw new StackOverflowError();
                    case 2 -> Double.NaN;
                    case 3 -> Double.NEGATIVE_INFINITY;
                    case 4 -> throw new InterruptedException();
                    case 5 -> throw new RuntimeException("of an anonymous class") {};
                    default -> cache.cost();
                })
                .budget(Budget.trials(10))
                .run();
        assertThat(result.trials().subList(0, 6))
                .extracting(trial -> trial.failure().orElseThrow())
                .containsExactly(
                        "IllegalStateException: no memory for [31m 64 entries",
                        "StackOverflowError",
                        "ArithmeticException: the score is NaN",
                        "ArithmeticException: the score is -Infinity",
                        "InterruptedException",
                        "dev.attune.study.StudyRunTest$1: of an anonymous class");
        assertThat(result.trials())
                .filteredOn(trial -> trial.state() == TrialState.COMPLETE)
                .hasSize(4);
        assertThat(result.trials().get(0).score()).isNaN();
        assertThat(result.best().trial().number()).isGreaterThan(5);
        assertThat(result.defaults().state()).isEqualTo(TrialState.FAILED);
        assertThat(result.summary()).contains("default     failed").doesNotContain("gain");
        assertThat(result.table().lines()).hasSize(11);
    }

    @Test
    void stepsWithoutAScoreAreLeftOut() {
        double nan = Double.NaN;
        double[][] scores = {{1, nan, 3}, {nan, nan, nan}, {1, Double.POSITIVE_INFINITY, 2}, {4, 4, 4}};
        AtomicInteger calls = new AtomicInteger();
        var result = Study.of(CacheTuning.INSTANCE)
                .evaluate(new FoldScores(
                        Direction.MINIMIZE, 3, 0, (a, step) -> scores[calls.getAndIncrement() / 3][step]))
                .budget(Budget.trials(4))
                .run();
        List<Trial<CacheTuning.Values>> trials = result.trials();
        assertThat(trials.get(0).score()).isEqualTo(2);
        assertThat(trials.get(0).standardError()).isEqualTo(1);
        assertThat(trials.get(1).failure())
                .contains("ArithmeticException: the scores of 3 steps have no mean: [NaN, NaN, NaN]");
        assertThat(trials.get(2).failure()).contains("ArithmeticException: the score of step 2 of 3 is Infinity");
        assertThat(trials.get(3).standardError()).isZero();
    }

    @Test
    void whenAllFailTheFirstErrorIsShownAndKept() {
        IllegalStateException first = new IllegalStateException("no space on device");
        AtomicInteger calls = new AtomicInteger();
        StudyException e = catchThrowableOfType(
                StudyException.class,
                () -> Study.of(CacheTuning.INSTANCE)
                        .minimize(cache -> {
                            throw calls.getAndIncrement() == 0 ? first : new ArithmeticException();
                        })
                        .budget(Budget.trials(3))
                        .run());
        assertThat(e.code()).isEqualTo("ATN109");
        assertThat(e)
                .hasMessage("ATN109 All 3 trials failed. The first, of the configuration {size=64, ratio=0.5,"
                        + " policy=LFU}:\n  IllegalStateException: no space on device")
                .hasCause(first);
    }

    @Test
    void aFitThatFailsSaysWhy() {
        var result = Study.of(CacheTuning.INSTANCE)
                .evaluate(new Evaluator<CacheTuning, String>() {
                    @Override
                    public List<Direction> directions() {
                        return List.of(Direction.MINIMIZE);
                    }

                    @Override
                    public String digest() {
                        return "";
                    }

                    @Override
                    public int steps() {
                        return 1;
                    }

                    @Override
                    public double[] evaluate(CacheTuning tuning, Assignment assignment, int step) {
                        return new double[] {1};
                    }

                    @Override
                    public String fit(CacheTuning tuning, Assignment assignment) throws Exception {
                        throw new IOException("the data are gone");
                    }
                })
                .budget(Budget.trials(1))
                .run();
        assertThatThrownBy(() -> result.best().fit())
                .hasMessage("ATN114 The configuration {size=64, ratio=0.5, policy=LFU} cannot be fitted:"
                        + " IOException: the data are gone");
    }

    @Test
    void theDefaultsMustBeAPointOfTheSpace() {
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE.withDefaults(
                                new CacheTuning.Values(1000, 0.5, Cache.Policy.LFU, OptionalInt.empty())))
                        .minimize()
                        .open())
                .hasMessage("""
                        ATN102 The default configuration lies outside the space.
                          size: 1000 is not in [1, 512] log
                          To go on, change the initialiser or the range.""");
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE.withDefaults(
                                new CacheTuning.Values(1, 0.5, Cache.Policy.LFU, OptionalInt.of(3))))
                        .minimize()
                        .open())
                .hasMessageContaining("seconds: inactive unless policy is LRU");
        SearchSpace forbidden = CacheTuning.builder()
                .forbid(Condition.is(CacheTuning.POLICY, Cache.Policy.LFU))
                .build();
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE.withSpace(forbidden))
                        .minimize()
                        .open())
                .hasMessage("ATN103 The default configuration is forbidden: the combination policy is LFU is forbidden."
                        + " To go on, change the initialiser or the range.");
        SearchSpace constrained = CacheTuning.builder()
                .constrain("small", a -> a.get(CacheTuning.SIZE) < 10)
                .build();
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE.withSpace(constrained))
                        .minimize()
                        .open())
                .hasMessage("ATN103 The default configuration is forbidden: constraint small rejects it."
                        + " To go on, change the initialiser or the range.");
        assertThatThrownBy(() -> plan.enqueue(new CacheTuning.Values(0, 0, Cache.Policy.LFU, OptionalInt.empty()))
                        .run())
                .hasMessage("""
                        ATN102 The enqueued configuration lies outside the space.
                          size: 0 is not in [1, 512] log
                          To go on, enqueue a point of the space.""");
    }

    @Test
    void contradictoryConstraintsAreNamed() {
        SearchSpace space = CacheTuning.builder()
                .constrain("neverMet", a -> a.get(CacheTuning.RATIO) == 0.5)
                .build();
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE.withSpace(space))
                        .minimize(Cache::cost)
                        .budget(Budget.trials(5))
                        .run())
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN104 The space has hardly a point that is allowed: of 10000 draws none is allowed; most"
                        + " often (10000 draws) constraint neverMet rejects it.");
    }

    @Test
    void aPlanWithoutAFunctionDoesNotRun() {
        assertThatThrownBy(() -> Study.of(CacheTuning.INSTANCE)
                        .maximize()
                        .budget(Budget.trials(5))
                        .run())
                .hasMessage("ATN115 The plan has no function to evaluate, so run() has nothing to do. Give one to"
                        + " minimize or maximize, or open() the study and tell the scores.");
    }

    @Test
    void settingsAreChecked() {
        assertThatThrownBy(() -> plan.parallelism(0))
                .hasMessage("ATN115 The parallelism is 0; a study needs at least 1 worker.");
        assertThatThrownBy(() -> plan.timeout(Duration.ZERO))
                .hasMessage("ATN115 The timeout is PT0S; it must be above zero.");
    }

    @Test
    void aListenerThatThrowsHarmsNobody() {
        List<String> heard = new ArrayList<>();
        StudyListener bad = new StudyListener() {
            @Override
            public void started(Start start) {
                throw new IllegalStateException("started");
            }

            @Override
            public void finished(Trial<?> trial) {
                throw new IllegalStateException("finished");
            }

            @Override
            public void ended(StudyResult<?, ?, ?> result) {
                throw new IllegalStateException("ended");
            }
        };
        StudyListener good = new StudyListener() {
            @Override
            public void started(Start start) {
                heard.add("started with " + start.resumed().size());
            }

            @Override
            public void finished(Trial<?> trial) {
                heard.add("trial " + trial.number());
            }

            @Override
            public void ended(StudyResult<?, ?, ?> result) {
                heard.add("ended with " + result.trials().size());
            }

            @Override
            public void failed(RuntimeException why) {
                heard.add("failed: " + why.getMessage());
            }
        };
        plan.listen(bad).listen(good).budget(Budget.trials(2)).run();
        assertThat(heard).containsExactly("started with 0", "trial 0", "trial 1", "ended with 2");
        heard.clear();
        var failing = Study.of(CacheTuning.INSTANCE)
                .minimize(cache -> Double.NaN)
                .listen(bad)
                .listen(good);
        assertThatThrownBy(failing.budget(Budget.trials(1))::run).isInstanceOf(StudyException.class);
        assertThat(heard.get(2)).startsWith("failed: ATN109 All 1 trials failed.");
    }

    private static List<Integer> numbers(int n) {
        return IntStream.range(0, n).boxed().toList();
    }
}
