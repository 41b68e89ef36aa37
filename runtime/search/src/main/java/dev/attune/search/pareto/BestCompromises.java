// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.pareto;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best so many of some points: front by front, and of the front that does not fit as a whole the points that dominate the most
 * volume together (greedy hypervolume subset selection, Guerreiro, Fonseca &amp; Paquete, Greedy Hypervolume Subset Selection
 * in Low Dimensions, Evol. Comput. 24, 2016; as a tie-break of fronts Ozaki et al., Multiobjective Tree-Structured Parzen
 * Estimator, JAIR 73, 2022).
 */
public final class BestCompromises {

    /** How far the reference lies beyond the worst loss, as a share of the range: the ends of a front shall count as well. */
    private static final double MARGIN = 0.1;

    private BestCompromises() {}

    /**
     * The indices of the best points, front by front.
     *
     * @param losses for each point its losses, all finite
     * @param count the number of points; all, if there are no more
     */
    public static List<Integer> of(double[][] losses, int count) {
        List<Integer> best = new ArrayList<>();
        for (List<Integer> front : ParetoFronts.of(losses)) {
            int room = count - best.size();
            best.addAll(front.size() <= room ? front : spread(front, losses, room));
        }
        return best;
    }

    private static List<Integer> spread(List<Integer> front, double[][] losses, int count) {
        double[][] scaled = UnitLosses.of(front.stream().map(i -> losses[i]).toArray(double[][]::new));
        double[] reference = new double[scaled[0].length];
        Arrays.fill(reference, 1 + MARGIN);
        // what a point adds can only fall as others are chosen, so that most need not be computed again
        double[] bounds = new double[scaled.length];
        Arrays.fill(bounds, Double.POSITIVE_INFINITY);
        List<double[]> chosen = new ArrayList<>();
        List<Integer> indices = new ArrayList<>();
        double volume = 0;
        while (indices.size() < count) {
            int best = -1;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < scaled.length; i++) {
                if (bounds[i] > most) {
                    chosen.add(scaled[i]);
                    bounds[i] = Hypervolume.of(chosen, reference) - volume;
                    chosen.remove(chosen.size() - 1);
                    if (bounds[i] > most) {
                        best = i;
                        most = bounds[i];
                    }
                }
            }
            chosen.add(scaled[best]);
            indices.add(front.get(best));
            volume += most;
            bounds[best] = Double.NEGATIVE_INFINITY;
        }
        return indices;
    }
}
