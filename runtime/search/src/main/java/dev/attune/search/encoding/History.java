// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.search.pareto.BestCompromises;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The trials that a proposal sees, encoded.
 *
 * @param points the points of the trials that have losses, the stopped ones with an estimate of them
 * @param losses their losses, one for each objective
 * @param failed the failed trials' points
 * @param pending the pending trials' points
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record History(List<double[]> points, double[][] losses, List<double[]> failed, List<double[]> pending) {

    /** The number of trials that have losses. */
    public int scored() {
        return losses.length;
    }

    /** The number of trials that ended, in whichever way. */
    public int finished() {
        return losses.length + failed.size();
    }

    /** The losses of the only objective. */
    public double[] loss() {
        return Arrays.stream(losses).mapToDouble(loss -> loss[0]).toArray();
    }

    /** Whether different points have the least loss. (A point may stand there twice, such as the best of an earlier study.) */
    public boolean hasPlateau() {
        double[] loss = loss();
        int best = 0;
        for (int i = 1; i < loss.length; i++) {
            best = loss[i] < loss[best] ? i : best;
        }
        for (int i = best + 1; i < loss.length; i++) {
            if (loss[i] == loss[best] && !Arrays.equals(points.get(i), points.get(best))) {
                return true;
            }
        }
        return false;
    }

    /** The same trials with a single loss each. */
    public History withLoss(ToDoubleFunction<double[]> loss) {
        double[][] single = Arrays.stream(losses)
                .map(each -> new double[] {loss.applyAsDouble(each)})
                .toArray(double[][]::new);
        return new History(points, single, failed, pending);
    }

    /** The indices of the points with the least losses, the best first; of several objectives the best fronts'. */
    public List<Integer> best(int count) {
        if (losses.length > 0 && losses[0].length > 1) {
            return BestCompromises.of(losses, count);
        }
        double[] sorted = loss();
        Arrays.sort(sorted);
        double bound = count < sorted.length ? sorted[Math.max(0, count - 1)] : Double.POSITIVE_INFINITY;
        // few are sorted as objects, even if there are thousands
        return IntStream.range(0, losses.length)
                .filter(i -> losses[i][0] <= bound)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> losses[i][0]))
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
        List<double[]> keptLosses = new ArrayList<>();
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
        return new History(kept, keptLosses.toArray(double[][]::new), keptFailed, pending);
    }

    /** Whether number {@code index} of {@code total} is among {@code count} that are spread evenly. */
    private static boolean isEven(int index, long count, long total) {
        return (index + 1) * count / total > index * count / total;
    }
}
