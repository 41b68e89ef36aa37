// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import weka.classifiers.Classifier;

/**
 * Which configurations one fit of an elastic net scores: those that differ in a penalty's strength, which is larger, and in nothing
 * else. It does not matter whether the member is that strength or, as an inverse, makes it.
 */
record StrengthCurve(WekaTuning<?, ?> tuning, Assignment assignment) {

    /** The most values of a parameter that are scored along with others. */
    private static final int MOST_VALUES = 16;

    /** The configurations with stronger penalties, from the strongest, and the given one. */
    List<Assignment> points() {
        Classifier learner = tuning.assemble(assignment);
        Optional<ByteBuffer> form = StrengthFit.net(learner).flatMap(net -> SerialForm.of(learner));
        if (form.isEmpty()) {
            return List.of(assignment);
        }
        double strength = StrengthFit.net(learner).orElseThrow().getLambda();
        Map<Double, Assignment> byStrength = new TreeMap<>(Comparator.reverseOrder());
        for (Parameter<?> parameter : tuning.space().parameters()) {
            if (parameter instanceof Parameter.Numeric<?> penalty
                    && penalty.simpler() != Parameter.Simpler.NEITHER
                    && assignment.has(penalty)) {
                others(penalty).forEach(point -> add(point, strength, form, byStrength));
                if (!byStrength.isEmpty()) {
                    break;
                }
            }
        }
        List<Assignment> points = new ArrayList<>(byStrength.values());
        points.add(assignment);
        return points;
    }

    /** The same at each of a fixed list of values, spread as the parameter is, so that curves of several trials can be compared. */
    private <T extends Number> List<Assignment> others(Parameter.Numeric<T> penalty) {
        return IntStream.range(0, MOST_VALUES)
                .mapToObj(i -> penalty.at((double) i / (MOST_VALUES - 1)))
                .distinct()
                .map(value -> PrefixCurve.with(penalty, value, assignment, tuning.space()))
                .toList();
    }

    /** Adds a configuration if it is allowed and assembles what the given one does, with a larger strength. */
    private void add(Assignment point, double strength, Optional<ByteBuffer> form, Map<Double, Assignment> byStrength) {
        if (tuning.space().misfit(point).isPresent()
                || tuning.space().forbiddenBy(point).isPresent()) {
            return;
        }
        Classifier learner = tuning.assemble(point);
        StrengthFit.net(learner).ifPresent(net -> {
            double larger = net.getLambda();
            net.setLambda(strength);
            if (larger > strength && form.equals(SerialForm.of(learner))) {
                byStrength.putIfAbsent(larger, point);
            }
        });
    }
}
