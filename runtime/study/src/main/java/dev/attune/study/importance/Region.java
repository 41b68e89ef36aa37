// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a parameter is active. Conditions are conjunctions of tests on single parameters, so the region is a product: some
 * segments of [0, 1] for each parameter that a condition looks at, all of [0, 1] for the others.
 *
 * @param bounds the segments, by the parameter's place in the space
 */
record Region(SortedMap<Integer, List<Segment>> bounds) {

    /** The region of each parameter of a space. */
    static List<Region> all(SearchSpace space) {
        Map<String, Integer> places = new HashMap<>();
        List<Region> regions = new ArrayList<>();
        for (Parameter<?> parameter : space.parameters()) {
            regions.add(of(space.condition(parameter), places, regions));
            places.put(parameter.name(), places.size());
        }
        return regions;
    }

    private static Region of(Condition condition, Map<String, Integer> places, List<Region> earlier) {
        SortedMap<Integer, List<Segment>> bounds = new TreeMap<>();
        for (Parameter<?> parent : condition.parameters()) {
            // a parent that is inactive itself meets no condition
            earlier.get(places.get(parent.name())).bounds.forEach((axis, segments) -> narrow(bounds, axis, segments));
        }
        List<Condition> tests = condition instanceof Condition.All all ? all.conditions() : List.of(condition);
        for (Condition test : tests) {
            narrow(bounds, places.get(test.parameters().get(0).name()), segments(test));
        }
        return new Region(bounds);
    }

    private static void narrow(SortedMap<Integer, List<Segment>> bounds, int axis, List<Segment> segments) {
        bounds.merge(axis, segments, Segment::intersection);
    }

    private static List<Segment> segments(Condition test) {
        if (test instanceof Condition.Is<?> is) {
            return is.values().stream()
                    .distinct()
                    .map(value -> segment(is.parameter(), value))
                    .toList();
        }
        Condition.Between between = (Condition.Between) test;
        Parameter.Numeric<?> parameter = between.parameter();
        return List.of(new Segment(
                Cells.firstWhere(parameter, value -> value > between.above()),
                Cells.firstWhere(parameter, value -> value >= between.below())));
    }

    /** The positions that stand for one value. */
    private static Segment segment(Parameter<?> parameter, Object value) {
        if (parameter instanceof Parameter.Numeric<?> numeric) {
            double number = ((Number) value).doubleValue();
            return new Segment(Cells.firstWhere(numeric, v -> v >= number), Cells.firstWhere(numeric, v -> v > number));
        }
        int levels = Cells.unordered(parameter);
        int level = level(parameter, value);
        return new Segment((double) level / levels, (level + 1.0) / levels);
    }

    private static <T> int level(Parameter<T> parameter, Object value) {
        return (int) (parameter.position(parameter.type().cast(value)) * Cells.unordered(parameter));
    }

    /** The share of the space that it covers. */
    double weight() {
        double product = 1;
        for (List<Segment> segments : bounds.values()) {
            product *= Segment.overlap(segments, 0, 1);
        }
        return product;
    }
}
