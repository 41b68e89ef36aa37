// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.attune.metrics.Metric;
import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weka.classifiers.trees.J48;
import weka.core.Instances;

/** What is unusual but possible is logged, once. */
class WarningsTest {

    private static final Logger LOGGER = Logger.getLogger("dev.attune.weka");

    private final List<String> warnings = new ArrayList<>();
    private final Handler collecting = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().equals(Level.WARNING)) {
                warnings.add(MessageFormat.format(entry.getMessage(), entry.getParameters()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.addHandler(collecting);
        LOGGER.setUseParentHandlers(false);
    }

    @AfterEach
    void stopListening() {
        LOGGER.removeHandler(collecting);
        LOGGER.setUseParentHandlers(true);
    }

    @Test
    void aMetricAgainstItsDirection() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("vote"));
        evaluator.maximize(Metric.LOG_LOSS);
        evaluator.minimize(Metric.ACCURACY);
        assertThat(warnings)
                .containsExactly(
                        "log-loss is better when lower, but the study will maximize it",
                        "accuracy is better when higher, but the study will minimize it");
    }

    @Test
    void aMetricInItsDirectionIsSilent() {
        WekaEvaluator.on(DataSets.load("vote")).maximize(Metric.ACCURACY).minimize(Metric.LOG_LOSS);
        assertThat(warnings).isEmpty();
    }

    /** A learner that heeds no interrupt, as Weka's do not, and hangs in its first two trials. */
    @Test
    void aLearnerThatHangsAndDoesSoAgain() {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger trained = new AtomicInteger();
        Logger study = Logger.getLogger("dev.attune.study");
        study.addHandler(collecting);
        try {
            var result = Study.of(new FixedLearner(() -> new J48() {
                        @Override
                        public void buildClassifier(Instances rows) throws Exception {
                            if (trained.incrementAndGet() <= 2) {
                                awaitUninterruptibly(end);
                            }
                            super.buildClassifier(rows);
                        }
                    }))
                    .evaluate(WekaEvaluator.on(DataSets.load("glass")).validate(Validation.folds(2)))
                    .search(Search.random())
                    .timeout(Duration.ofMillis(1500))
                    .budget(Budget.trials(2))
                    .run();
            fail("both trials hang, yet the result is " + result);
        } catch (StudyException e) {
            assertThat(e)
                    .hasMessageStartingWith("ATN109 All 2 trials failed.")
                    .hasMessageContaining("TimeoutException: no score within 1500 ms");
        } finally {
            end.countDown();
            study.removeHandler(collecting);
        }
        assertThat(warnings)
                .containsExactly(
                        "trial 1 ran out of time too; 1 of the threads that were interrupted before do not end,"
                                + " and slow down the others");
    }

    private static void awaitUninterruptibly(CountDownLatch end) {
        boolean interrupted = false;
        while (end.getCount() > 0) {
            try {
                end.await();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aClassWithFewerRowsThanFolds() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("hypothyroid"));
        evaluator.check(new FixedLearner(J48::new), FixedLearner.ANY);
        evaluator.evaluate(new FixedLearner(J48::new), FixedLearner.ANY, 0);
        evaluator.evaluate(new FixedLearner(J48::new), FixedLearner.ANY, 1);
        assertThat(warnings)
                .containsExactly(
                        "hypothyroid.arff: class secondary_hypothyroid has 2 rows, fewer than the 10 folds; some folds"
                                + " do not test it");
    }
}
