// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.encoding;

import dev.attune.search.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The trials that a proposal sees, encoded.
 *
 * @param points the complete trials' points
 * @param losses their losses
 * @param failed the failed trials' points
 * @param pending the pending trials' points
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record History(List<double[]> points, double[] losses, List<double[]> failed, List<double[]> pending) {

    /** What is known of these trials. */
    public static History of(List<Observation> observations, UnitCube cube) {
        List<double[]> points = new ArrayList<>();
        List<double[]> failed = new ArrayList<>();
        List<double[]> pending = new ArrayList<>();
        for (Observation observation : observations) {
            double[] point = cube.encode(observation.assignment());
            switch (observation.outcome()) {
                case COMPLETE -> points.add(point);
                case FAILED -> failed.add(point);
                case PENDING -> pending.add(point);
            }
        }
        double[] losses = observations.stream()
                .filter(o -> o.outcome() == Observation.Outcome.COMPLETE)
                .mapToDouble(Observation::loss)
                .toArray();
        return new History(points, losses, failed, pending);
    }

    /** The number of trials that ended, in whichever way. */
    public int finished() {
        return losses.length + failed.size();
    }

    /** The indices of the complete trials with the least losses, the best first. */
    public List<Integer> best(int count) {
        return IntStream.range(0, losses.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> losses[i]))
                .limit(count)
                .toList();
    }

    /**
     * At most about so many finished trials: the third of them that is best, and of the others, complete or failed, an even
     * choice. The same history if it is no longer.
     */
    public History condensed(int limit) {
        if (finished() <= limit) {
            return this;
        }
        Set<Integer> best = new HashSet<>(best(limit / 3));
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
