// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.metrics.Metric;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weka.classifiers.trees.J48;

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
