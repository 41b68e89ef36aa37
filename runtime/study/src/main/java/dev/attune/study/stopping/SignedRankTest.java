// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Wilcoxon's signed-rank test of paired differences (Individual Comparisons by Ranking Methods, Biometrics Bulletin 1, 1945). Equal
 * sizes share the mean of their ranks; zero differences are ranked too, and half of their ranks count as positive, which is the
 * {@code zsplit} of SciPy.
 */
final class SignedRankTest {

    /** Up to here the p-value is exact. */
    private static final int MOST_EXACT = 50;

    private SignedRankTest() {}

    /** How probable it is that differences of random signs lie as far above zero as these. */
    static double pValue(double[] differences) {
        // doubled, shared ranks are whole numbers
        int[] ranks = doubledRanks(differences);
        return differences.length <= MOST_EXACT ? exact(differences, ranks) : approximate(differences, ranks);
    }

    private static int[] doubledRanks(double[] differences) {
        double[] sizes = Arrays.stream(differences).map(Math::abs).toArray();
        return Arrays.stream(sizes)
                .mapToInt(size -> {
                    int smaller =
                            (int) Arrays.stream(sizes).filter(s -> s < size).count();
                    int equal =
                            (int) Arrays.stream(sizes).filter(s -> s == size).count();
                    return 2 * smaller + equal + 1;
                })
                .toArray();
    }

    /** Counts, rank by rank, the choices of signs that give each sum of positive ranks; zeros have no sign to choose. */
    private static double exact(double[] differences, int[] ranks) {
        double[] share = new double[Arrays.stream(ranks).sum() + 1];
        share[0] = 1;
        for (int i = 0; i < ranks.length; i++) {
            if (differences[i] != 0) {
                for (int sum = share.length - 1; sum >= 0; sum--) {
                    share[sum] = (share[sum] + (sum >= ranks[i] ? share[sum - ranks[i]] : 0)) / 2;
                }
            }
        }
        return Arrays.stream(share, positiveSum(differences, ranks), share.length)
                .sum();
    }

    private static int positiveSum(double[] differences, int[] ranks) {
        return IntStream.range(0, ranks.length)
                .filter(i -> differences[i] > 0)
                .map(i -> ranks[i])
                .sum();
    }

    private static double approximate(double[] differences, int[] ranks) {
        double excess = 0;
        double variance = 0;
        for (int i = 0; i < ranks.length; i++) {
            double rank = ranks[i] / 2.0;
            excess += Math.signum(differences[i]) * rank / 2;
            variance += rank * rank / 4;
        }
        return 1 - new NormalDistribution(null, 0, 1).cumulativeProbability(excess / Math.sqrt(variance));
    }
}
