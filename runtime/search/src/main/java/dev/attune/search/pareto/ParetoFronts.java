// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Points divided into fronts: the first is what no point dominates, each further one what no point dominates once the fronts before
 * it are taken away (Deb et al., A Fast and Elitist Multiobjective Genetic Algorithm: NSGA-II, IEEE Trans. Evol. Comput. 6,
 * 2002, section III A). In the order of their coordinates, points can only be dominated by earlier ones, so that each finds its
 * front by bisection (Zhang et al., An Efficient Approach to Nondominated Sorting, IEEE Trans. Evol. Comput. 19, 2015).
 */
public final class ParetoFronts {

    private final double[][] losses;
    private final List<List<Integer>> fronts = new ArrayList<>();

    private ParetoFronts(double[][] losses) {
        this.losses = losses;
    }

    /**
     * The fronts of some points, the best first.
     *
     * @param losses for each point its losses, none of them NaN
     * @return the indices of each front's points, ascending
     */
    public static List<List<Integer>> of(double[][] losses) {
        ParetoFronts sort = new ParetoFronts(losses);
        IntStream.range(0, losses.length)
                .boxed()
                .sorted((i, j) -> Arrays.compare(losses[i], losses[j]))
                .forEach(sort::insert);
        return sort.fronts.stream()
                .map(front -> front.stream().sorted().toList())
                .toList();
    }

    private void insert(int index) {
        int low = 0;
        int high = fronts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isDominated(index, fronts.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == fronts.size()) {
            fronts.add(new ArrayList<>());
        }
        fronts.get(low).add(index);
    }

    private boolean isDominated(int index, List<Integer> front) {
        for (int i = front.size() - 1; i >= 0; i--) {
            if (dominates(losses[front.get(i)], losses[index])) {
                return true;
            }
        }
        return false;
    }

    /** Whether losses are nowhere more than others and somewhere less. */
    public static boolean dominates(double[] losses, double[] others) {
        boolean less = false;
        for (int k = 0; k < losses.length; k++) {
            if (losses[k] > others[k]) {
                return false;
            }
            less |= losses[k] < others[k];
        }
        return less;
    }
}
