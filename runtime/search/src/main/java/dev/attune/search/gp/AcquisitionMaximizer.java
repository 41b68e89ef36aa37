// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.UnitCube;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Finds points of high expected improvement in a mixed space: a wide pool of candidates, then local ascents from a few. */
final class AcquisitionMaximizer {

    private static final int ROULETTE_STARTS = 6;

    private final UnitCube cube;
    private final Predicate<double[]> allowed;

    AcquisitionMaximizer(UnitCube cube, Predicate<double[]> allowed) {
        this.cube = cube;
        this.allowed = allowed;
    }

    /** Points that are allowed, the most promising first; none if no candidate is allowed. */
    List<Proposal> maximize(ExpectedImprovement improvement, CandidatePool pool, int centres, SplittableRandom random) {
        List<double[]> points = pool.encoded();
        if (points.isEmpty()) {
            return List.of();
        }
        double[] values = improvement.valuesAt(points);
        LocalAscent ascent = new LocalAscent(cube, improvement, allowed);
        List<Proposal> proposals = new ArrayList<>();
        for (int start : starts(values, centres, random)) {
            proposals.add(ascent.climb(pool.latents().get(start), values[start]));
        }
        for (int i = 0; i < values.length; i++) {
            proposals.add(new Proposal(pool.encoded().get(i), values[i]));
        }
        proposals.sort(Comparator.comparingDouble(Proposal::value).reversed());
        return proposals;
    }

    /** The best candidate, a few drawn in proportion to their expected improvement, and the best near the known points. */
    private static List<Integer> starts(double[] values, int centres, SplittableRandom random) {
        int best = best(values, 0, values.length);
        List<Integer> starts = new ArrayList<>();
        starts.add(best);
        if (centres < values.length) {
            starts.add(best(values, values.length - centres, values.length));
        }
        double[] cumulative = new double[values.length];
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += Math.exp(values[i] - values[best]);
            cumulative[i] = sum;
        }
        for (int i = 0; i < ROULETTE_STARTS; i++) {
            double at = random.nextDouble() * sum;
            int drawn = 0;
            while (drawn < cumulative.length - 1 && cumulative[drawn] < at) {
                drawn++;
            }
            if (!starts.contains(drawn)) {
                starts.add(drawn);
            }
        }
        return starts;
    }

    private static int best(double[] values, int from, int to) {
        int best = from;
        for (int i = from; i < to; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
