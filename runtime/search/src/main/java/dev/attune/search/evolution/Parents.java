// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

import dev.attune.search.encoding.History;
import dev.attune.search.pareto.ParetoFronts;
import dev.attune.search.pareto.UnitLosses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * The best so many points of all that are known, and a choice among them that prefers better fronts and, within a front, less
 * crowded points (Deb et al. 2002, section III B and C).
 */
final class Parents {

    /** A point with the number of its front and the distance of its neighbours in the front. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Member(double[] point, int front, double distance) {}

    private static final Comparator<Member> BETTER = Comparator.comparingInt(Member::front)
            .thenComparing(Comparator.comparingDouble(Member::distance).reversed());

    private final List<Member> members;

    private Parents(List<Member> members) {
        this.members = members;
    }

    /** The best of the points that have losses. */
    static Parents of(History known, int count) {
        List<Member> members = new ArrayList<>();
        List<List<Integer>> fronts = ParetoFronts.of(known.losses());
        for (int number = 0; number < fronts.size() && members.size() < count; number++) {
            List<Integer> front = fronts.get(number);
            double[] distances =
                    distances(front.stream().map(i -> known.losses()[i]).toArray(double[][]::new));
            for (int i = 0; i < distances.length; i++) {
                members.add(new Member(known.points().get(front.get(i)), number, distances[i]));
            }
        }
        return new Parents(members.stream().sorted(BETTER).limit(count).toList());
    }

    /** For each point the extent of the box between its neighbours, infinite at the ends of the front. */
    static double[] distances(double[][] losses) {
        double[][] scaled = UnitLosses.of(losses);
        double[] distances = new double[losses.length];
        for (int k = 0; k < scaled[0].length; k++) {
            int objective = k;
            Integer[] order = new Integer[losses.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparingDouble(i -> scaled[i][objective]));
            distances[order[0]] = Double.POSITIVE_INFINITY;
            distances[order[order.length - 1]] = Double.POSITIVE_INFINITY;
            for (int i = 1; i < order.length - 1; i++) {
                distances[order[i]] += scaled[order[i + 1]][k] - scaled[order[i - 1]][k];
            }
        }
        return distances;
    }

    /** The better of two members drawn evenly, as an encoded point. */
    double[] tournament(SplittableRandom random) {
        Member first = members.get(random.nextInt(members.size()));
        Member second = members.get(random.nextInt(members.size()));
        return (BETTER.compare(second, first) < 0 ? second : first).point();
    }
}
