// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;

/** The corrected resampled t-test on two trials' scores of the same steps (Nadeau &amp; Bengio 2003, section 3.2). */
final class PairedGain {

    /** Both tails together leave out 5 %. */
    private static final double UPPER_QUANTILE = 0.975;

    private PairedGain() {}

    /** By how much {@code better} is better than {@code base}, over the steps in which both have a score. */
    static Optional<StudyResult.Gain> of(Trial<?> base, Trial<?> better, Direction direction, double testToTrainRatio) {
        if (base.steps().size() != better.steps().size()) {
            return Optional.empty();
        }
        List<Double> gains = IntStream.range(0, base.steps().size())
                .mapToObj(i -> direction.loss(base.steps().get(i))
                        - direction.loss(better.steps().get(i)))
                .filter(gain -> !gain.isNaN())
                .toList();
        if (gains.size() < 2) {
            return Optional.empty();
        }
        double mean = StepScores.mean(gains);
        // null: nothing is drawn from the distribution
        double t = new TDistribution(null, gains.size() - 1).inverseCumulativeProbability(UPPER_QUANTILE);
        double half = t * StepScores.standardError(gains, testToTrainRatio);
        return Optional.of(new StudyResult.Gain(mean, mean - half, mean + half));
    }
}
