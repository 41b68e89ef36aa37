// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How the importance of parameters is measured. Both methods give a parameter the variance that it explains on its own; what
 * only a combination of parameters explains is nobody's.
 *
 * <p>A conditional parameter matters only where it is active. Its variance is that within its region of the space, times the
 * region's weight: so much is left to explain once it is known whether the parameter is active, and the parameters of the
 * condition explain the rest (law of total variance).
 */
public enum Importance {
    /**
     * Functional analysis of variance: the variance of the score over the whole space, of which a regression forest gives an exact
     * decomposition (Hutter, Hoos &amp; Leyton-Brown, An Efficient Approach for Assessing Hyperparameter Importance, ICML 2014,
     * section 3). Every region of the space counts by its size, the bad ones too: a parameter is important if a wrong value
     * costs much.
     */
    FANOVA {
        @Override
        double[] variances(Sample sample, List<Region> regions, long seed) {
            return FunctionalAnova.variances(sample, regions, seed);
        }
    },
    /**
     * The variance of being among the best tenth of the trials (Watanabe, Bansal &amp; Hutter, PED-ANOVA, IJCAI 2023, section
     * 4), over the trials as the search spread them. Only the order of the scores counts: a parameter is important if the best
     * values differ from the others that were tried.
     */
    PED_ANOVA {
        @Override
        double[] variances(Sample sample, List<Region> regions, long seed) {
            return new PedAnova(sample).variances();
        }
    };

    /** With fewer complete trials nothing is said: chance would look like importance. */
    public static final int LEAST_TRIALS = 20;

    /** The variance that each parameter of the space explains, in any unit. */
    abstract double[] variances(Sample sample, List<Region> regions, long seed);

    /**
     * The share of each parameter of the space, the largest first; the shares add up to 1. A parameter that was never active, or
     * has a single value, has the share 0.
     *
     * @param space the space
     * @param points the configurations of complete trials
     * @param losses their scores, finite, less being better
     * @param seed the seed of what is random in {@link #FANOVA}
     * @return an immutable map by the parameters' names; empty if there are fewer than {@value #LEAST_TRIALS} points, or no
     *     parameter explains anything, as when all losses are equal
     */
    public Map<String, Double> shares(SearchSpace space, List<Assignment> points, double[] losses, long seed) {
        if (points.size() < LEAST_TRIALS) {
            return Map.of();
        }
        double[] variances = variances(Sample.of(space, points, losses), Region.all(space), seed);
        double sum = IntStream.range(0, variances.length)
                .mapToDouble(j -> variances[j])
                .sum();
        return sum > 0 ? ordered(space.parameters(), variances, sum) : Map.of();
    }

    private static Map<String, Double> ordered(List<Parameter<?>> parameters, double[] variances, double sum) {
        Map<String, Double> shares = new LinkedHashMap<>();
        IntStream.range(0, variances.length)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> -variances[j]))
                .forEach(j -> shares.put(parameters.get(j).name(), variances[j] / sum));
        return Collections.unmodifiableMap(shares);
    }
}
