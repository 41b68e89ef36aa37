// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows ordered by the probability of one class, rows of equal probability in one place: the weight of the class's rows
 * (positives) and of the others (negatives) in each place, the lowest probability first.
 */
final class Ranking {

    /** The probability of each place, as {@link #place} numbers it. */
    private final long[] places;

    private final double[] positives;
    private final double[] negatives;

    private Ranking(long[] places, double[] positives, double[] negatives) {
        this.places = places;
        this.positives = positives;
        this.negatives = negatives;
    }

    static Ranking of(ClassColumns columns, RowWeights weights, int classIndex) {
        long[] keys = keys(columns, classIndex);
        RadixSort.sort(keys);
        return weights.areOnes() ? counted(keys) : weighed(keys, columns, weights, classIndex);
    }

    /**
     * A key for each row: its place, then one bit for "belongs to the class". A probability is below 2 and above -2, which leaves
     * its place a bit free.
     */
    private static long[] keys(ClassColumns columns, int classIndex) {
        long[] keys = new long[columns.size()];
        for (int i = 0; i < keys.length; i++) {
            long place = place(columns.probability(i, classIndex));
            keys[i] = (place << 1) | (columns.truth[i] == classIndex ? 1 : 0);
        }
        return keys;
    }

    /** A number that is ordered like probabilities: their bits, and of the few below zero by rounding all but the sign reversed. */
    private static long place(double probability) {
        long bits = Double.doubleToRawLongBits(probability);
        return bits >= 0 ? bits : bits ^ Long.MAX_VALUE;
    }

    private static Ranking counted(long[] sorted) {
        double[] positives = new double[sorted.length];
        double[] negatives = new double[sorted.length];
        long[] numbers = new long[sorted.length];
        int places = 0;
        for (int from = 0, to; from < sorted.length; from = to) {
            int positive = 0;
            for (to = from; to < sorted.length && sorted[to] >> 1 == sorted[from] >> 1; to++) {
                positive += (int) (sorted[to] & 1);
            }
            numbers[places] = sorted[from] >> 1;
            positives[places] = positive;
            negatives[places] = to - from - positive;
            places++;
        }
        return new Ranking(
                Arrays.copyOf(numbers, places), Arrays.copyOf(positives, places), Arrays.copyOf(negatives, places));
    }

    private static Ranking weighed(long[] sorted, ClassColumns columns, RowWeights weights, int classIndex) {
        long[] places = Arrays.stream(sorted).map(key -> key >> 1).distinct().toArray();
        double[] positives = new double[places.length];
        double[] negatives = new double[places.length];
        for (int i = 0; i < sorted.length; i++) {
            int place = Arrays.binarySearch(places, place(columns.probability(i, classIndex)));
            double[] side = columns.truth[i] == classIndex ? positives : negatives;
            side[place] += weights.of(i);
        }
        return new Ranking(places, positives, negatives);
    }

    /** The points of a sweep, from the highest threshold down. */
    List<ThresholdSweep.Point> sweep() {
        double allPositives = Arrays.stream(positives).sum();
        double allNegatives = Arrays.stream(negatives).sum();
        List<ThresholdSweep.Point> points = new ArrayList<>();
        double positive = 0;
        double negative = 0;
        for (int i = places.length - 1; i >= 0; i--) {
            positive += positives[i];
            negative += negatives[i];
            points.add(new ThresholdSweep.Point(
                    probability(places[i]), positive, negative, allPositives - positive, allNegatives - negative));
        }
        return points;
    }

    private static double probability(long place) {
        return Double.longBitsToDouble(place >= 0 ? place : place ^ Long.MAX_VALUE);
    }

    /** See {@link Metric#AREA_UNDER_ROC}. */
    double areaUnderRoc() {
        double pairs = 0;
        double negativesBelow = 0;
        double allPositives = 0;
        for (int place = 0; place < positives.length; place++) {
            pairs += positives[place] * (negativesBelow + negatives[place] / 2);
            negativesBelow += negatives[place];
            allPositives += positives[place];
        }
        return pairs / (negativesBelow * allPositives);
    }

    /** See {@link Metric#AREA_UNDER_PRC}. */
    double areaUnderPrc() {
        double area = 0;
        double positivesFrom = 0;
        double rowsFrom = 0;
        for (int place = positives.length - 1; place >= 0; place--) {
            positivesFrom += positives[place];
            rowsFrom += positives[place] + negatives[place];
            if (positives[place] > 0) {
                area += positives[place] * (positivesFrom / rowsFrom);
            }
        }
        return area / positivesFrom;
    }
}
