// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class AskTellTest {

    private final Study<Cache, CacheTuning.Values, Cache> study =
            Study.of(CacheTuning.INSTANCE).maximize().seed(1).open();

    @Test
    void aLoopOfOnesOwnIsTheSameStudy() {
        for (int i = 0; i < 15; i++) {
            var trial = study.ask();
            assertThat(trial.number()).isEqualTo(i);
            assertThat(trial.state()).isEqualTo(TrialState.RUNNING);
            assertThat(trial.score()).isNaN();
            study.tell(trial, CacheTuning.INSTANCE.create(trial.values()).cost());
        }
        var run = Study.of(CacheTuning.INSTANCE)
                .maximize(Cache::cost)
                .seed(1)
                .budget(Budget.trials(15))
                .run();
        assertThat(study.result().trials()).isEqualTo(run.trials());
        assertThat(study.result().best().values()).isEqualTo(run.best().values());
    }

    @Test
    void manyMayRunAtOnceAndEndInAnyOrder() {
        var zero = study.ask();
        var one = study.ask();
        var two = study.ask();
        study.tell(two, 2);
        study.fail(one, new TimeoutException("too slow"));
        assertThat(study.result().trials()).extracting(Trial::number).containsExactly(1, 2);
        assertThat(study.result().defaults()).as("still running").isEqualTo(zero);
        assertThat(study.result().gain()).isEmpty();
        assertThat(study.result().summary()).contains("default     running");
        study.tell(zero, 0.5);
        assertThat(study.result().trials()).extracting(Trial::number).containsExactly(0, 1, 2);
        assertThat(study.result().trials().get(1).failure()).contains("TimeoutException: too slow");
        assertThat(zero.state()).as("a trial is a value").isEqualTo(TrialState.RUNNING);
    }

    @Test
    void noNumberIsAFailedTrial() {
        study.tell(study.ask(), Double.NaN);
        study.tell(study.ask(), Double.POSITIVE_INFINITY);
        study.tell(study.ask(), 1);
        assertThat(study.result().trials())
                .extracting(Trial::state)
                .containsExactly(TrialState.FAILED, TrialState.FAILED, TrialState.COMPLETE);
    }

    @Test
    void aTrialIsToldOnce() {
        var trial = study.ask();
        study.tell(trial, 1);
        String message = "ATN111 Trial 0 is not running. Tell each trial that ask() gave, once.";
        assertThatThrownBy(() -> study.tell(trial, 2)).hasMessage(message);
        assertThatThrownBy(() -> study.fail(trial, new Exception())).hasMessage(message);
        assertThat(study.result().best().score()).isEqualTo(1);
    }

    @Test
    void aTrialOfAnotherStudyIsRefused() {
        var other = Study.of(CacheTuning.INSTANCE).maximize().seed(2).open();
        other.ask();
        var foreign = other.ask();
        study.ask();
        assertThatThrownBy(() -> study.tell(foreign, 1)).hasMessageStartingWith("ATN111 Trial 1 is not running.");
        study.ask();
        assertThatThrownBy(() -> study.tell(foreign, 1))
                .as("the same number, another configuration")
                .hasMessageStartingWith("ATN111 Trial 1 is not running.");
    }

    @Test
    void aClosedStudyIsClosed() {
        var trial = study.ask();
        study.tell(trial, 1);
        var running = study.ask();
        study.close();
        study.close();
        String message = "ATN111 The study is closed, and its running trials with it. Open it again.";
        assertThatThrownBy(study::ask).hasMessage(message);
        assertThatThrownBy(() -> study.tell(running, 1)).hasMessage(message);
        assertThat(study.result().trials()).hasSize(1);
    }

    @Test
    void withoutATrialThereIsNoResult() {
        assertThatThrownBy(study::result).hasMessage("ATN109 No trial has finished yet, so there is no result.");
        study.fail(study.ask(), new IllegalStateException("no"));
        assertThatThrownBy(study::result).hasMessageStartingWith("ATN109 All 1 trials failed.");
    }

    @Test
    void anExhaustedSpaceSaysSo() {
        SearchSpace two = SearchSpace.builder().add(Parameter.ofBoolean("b")).build();
        var small = Study.of(new PointTuning(two)).minimize().open();
        small.tell(small.ask(), 1);
        var last = small.ask();
        assertThat(small.result().exhausted()).isFalse();
        assertThatThrownBy(small::ask)
                .hasMessage("ATN112 All 2 points of the space have been asked for. Take result(), or widen a range.");
        small.tell(last, 2);
        assertThat(small.result().exhausted()).isTrue();
    }

    @Test
    void tenThousandTrialsAreNoBurden() {
        SearchSpace wide =
                SearchSpace.builder().add(Parameter.ofDouble("x", 0, 1)).build();
        // a search that ignores the history, so that only the study's own bookkeeping is at work
        var many = Study.of(new PointTuning(wide))
                .minimize()
                .search(new VanDerCorput())
                .deterministic()
                .open();
        for (int i = 0; i < 10_000; i++) {
            many.tell(many.ask(), i);
        }
        assertThat(many.result().trials()).hasSize(10_000);
        assertThat(many.result().table().lines()).hasSize(10_001);
    }

    /** The van der Corput sequence in base 2. */
    private static final class VanDerCorput extends Search {

        @Override
        public String name() {
            return "van der corput";
        }

        @Override
        public Sampler sampler(SearchSpace space, int objectives, long seed) {
            return (trial, history) -> Optional.of(space.assemble(new SearchSpace.ValueSource() {
                @Override
                public <T> T valueOf(Parameter<T> parameter) {
                    return parameter.at(Integer.reverse(trial) / 0x1p32 + 0.5);
                }
            }));
        }
    }
}
