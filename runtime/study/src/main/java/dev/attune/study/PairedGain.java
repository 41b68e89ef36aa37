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

    /** By how much the scores of {@code better} are better than those of {@code base}, over the steps in which both have one. */
    static Optional<StudyResult.Gain> of(
            List<Double> base, List<Double> better, Direction direction, double testToTrainRatio) {
        if (base.size() != better.size()) {
            return Optional.empty();
        }
        List<Double> gains = IntStream.range(0, base.size())
                .mapToObj(i -> direction.loss(base.get(i)) - direction.loss(better.get(i)))
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
