// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * A sample as one tree sees it: inactive parameters have random positions, and the levels of each choice stand in a random order.
 *
 * @param known the positions of each parameter; NaN where it is inactive
 * @param columns the same, with random positions in place of NaN
 * @param orders for each choice the level at each place of the order; empty for a parameter with an order of its own
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LatentAxes(double[][] known, double[][] columns, int[][] orders) {

    static LatentAxes draw(Sample sample, SplittableRandom random) {
        int size = sample.levels().length;
        double[][] known = new double[size][];
        double[][] columns = new double[size][];
        int[][] orders = new int[size][];
        for (int j = 0; j < size; j++) {
            orders[j] = shuffled(sample.levels()[j], random);
            known[j] = placed(sample.columns()[j], inverse(orders[j]));
            columns[j] = filled(known[j], random);
        }
        return new LatentAxes(known, columns, orders);
    }

    /** The positions, with the levels of a choice at their places. */
    private static double[] placed(double[] positions, int[] places) {
        return places.length == 0
                ? positions
                : Arrays.stream(positions)
                        .map(x -> Double.isNaN(x) ? x : (places[(int) (x * places.length)] + 0.5) / places.length)
                        .toArray();
    }

    private static double[] filled(double[] known, SplittableRandom random) {
        return Arrays.stream(known)
                .map(x -> Double.isNaN(x) ? random.nextDouble() : x)
                .toArray();
    }

    /** The numbers from 0 to below {@code size} in a random order. */
    static int[] shuffled(int size, SplittableRandom random) {
        int[] order = IntStream.range(0, size).toArray();
        for (int i = size - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int level = order[i];
            order[i] = order[other];
            order[other] = level;
        }
        return order;
    }

    private static int[] inverse(int[] order) {
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /** A region of the space in the orders of these axes. */
    Region reordered(Region region) {
        TreeMap<Integer, List<Segment>> bounds = new TreeMap<>();
        region.bounds().forEach((axis, segments) -> bounds.put(axis, reordered(axis, segments)));
        return new Region(bounds);
    }

    private List<Segment> reordered(int axis, List<Segment> segments) {
        int[] order = orders[axis];
        if (order.length == 0) {
            return segments;
        }
        List<Segment> places = new ArrayList<>();
        for (int place = 0; place < order.length; place++) {
            double middle = (order[place] + 0.5) / order.length;
            if (segments.stream().anyMatch(s -> s.low() < middle && middle < s.high())) {
                places.add(cell(place, order.length));
            }
        }
        return places;
    }

    /** The side of a box, in the order of the space. */
    List<Segment> side(Box box, int axis) {
        int[] order = orders[axis];
        if (order.length == 0) {
            return List.of(new Segment(box.low(axis), box.high(axis)));
        }
        int first = (int) Math.rint(box.low(axis) * order.length);
        int end = (int) Math.rint(box.high(axis) * order.length);
        return IntStream.range(first, end)
                .mapToObj(place -> cell(order[place], order.length))
                .toList();
    }

    private static Segment cell(int index, int count) {
        return new Segment((double) index / count, (index + 1.0) / count);
    }
}
