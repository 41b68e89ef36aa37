// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The trials that a proposal sees, encoded.
 *
 * @param points the points of the trials that have a loss, the stopped ones with an estimate of it
 * @param losses their losses
 * @param failed the failed trials' points
 * @param pending the pending trials' points
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record History(List<double[]> points, double[] losses, List<double[]> failed, List<double[]> pending) {

    /** The number of trials that ended, in whichever way. */
    public int finished() {
        return losses.length + failed.size();
    }

    /** The indices of the points with the least losses, the best first. */
    public List<Integer> best(int count) {
        return IntStream.range(0, losses.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> losses[i]))
                .limit(count)
                .toList();
    }

    /**
     * At most so many finished trials: the best ones, and of the others, complete or failed, an even choice. The same history if
     * it is no longer.
     *
     * @param limit the number of finished trials
     * @param certain the number of best trials among them
     */
    public History condensed(int limit, int certain) {
        if (finished() <= limit) {
            return this;
        }
        Set<Integer> best = new HashSet<>(best(certain));
        int others = finished() - best.size();
        int rest = limit - best.size();
        List<double[]> kept = new ArrayList<>();
        List<Double> keptLosses = new ArrayList<>();
        int other = 0;
        for (int i = 0; i < losses.length; i++) {
            if (best.contains(i) || isEven(other++, rest, others)) {
                kept.add(points.get(i));
                keptLosses.add(losses[i]);
            }
        }
        List<double[]> keptFailed = new ArrayList<>();
        for (double[] point : failed) {
            if (isEven(other++, rest, others)) {
                keptFailed.add(point);
            }
        }
        double[] array = keptLosses.stream().mapToDouble(Double::doubleValue).toArray();
        return new History(kept, array, keptFailed, pending);
    }

    /** Whether number {@code index} of {@code total} is among {@code count} that are spread evenly. */
    private static boolean isEven(int index, long count, long total) {
        return (index + 1) * count / total > index * count / total;
    }
}
