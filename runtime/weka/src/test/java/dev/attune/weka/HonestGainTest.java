// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.StudyResult;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.experiment.PairedStatsCorrected;

/** The test whether a configuration is better than the defaults is the corrected resampled t-test of Weka's Experimenter. */
class HonestGainTest {

    private static final Parameter.OfInt LEAF = Parameter.ofInt("leaf", 2, 60);

    static Stream<Validation> validations() {
        return Stream.of(
                Validation.stratifiedFolds(10),
                Validation.stratifiedFolds(5).repeats(3),
                Validation.holdOut(0.25).repeats(12),
                Validation.groupedFolds(6, "Fe"));
    }

    @ParameterizedTest
    @MethodSource("validations")
    void isWekas(Validation validation) {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass")).validate(validation);
        var result = Study.of(TunedLearner.tree(LEAF, 60))
                .evaluate(evaluator)
                .search(Search.random())
                .enqueue(Assignment.builder().set(LEAF, 4).build())
                .budget(Budget.trials(2))
                .run();
        List<Double> base = result.defaults().steps();
        List<Double> better = result.best().trial().steps();
        assertThat(result.best().values().get(LEAF)).isEqualTo(4);

        PairedStatsCorrected weka = new PairedStatsCorrected(0.05, evaluator.testToTrainRatio());
        for (int step = 0; step < base.size(); step++) {
            weka.add(better.get(step), base.get(step));
        }
        weka.calculateDerived();
        StudyResult.Gain gain = result.gain().orElseThrow();
        assertThat(gain.mean()).isCloseTo(weka.differencesStats.mean, within(1e-12));
        assertThat((gain.low() + gain.high()) / 2).isCloseTo(gain.mean(), within(1e-12));
        TDistribution t = new TDistribution(null, base.size() - 1);
        double error = (gain.high() - gain.low()) / 2 / t.inverseCumulativeProbability(0.975);
        double probability = 2 * t.cumulativeProbability(-Math.abs(gain.mean() / error));
        assertThat(probability).isCloseTo(weka.differencesProbability, within(1e-6));
        assertThat(gain.low() > 0).isEqualTo(weka.differencesSignificance > 0);
    }
}
