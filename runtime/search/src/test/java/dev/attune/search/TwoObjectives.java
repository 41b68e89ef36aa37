// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.search.pareto.Hypervolume;
import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Problems with two losses and the volume that a search's trials dominate.
 *
 * @param space the space
 * @param losses the losses of a point; null where it fails
 * @param reference bounds the volume
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record TwoObjectives(SearchSpace space, Function<Assignment, double[]> losses, double... reference) {

    /** ZDT1 (Zitzler, Deb &amp; Thiele, Evol. Comput. 8, 2000): a convex front, at all positions but the first being 0. */
    public static TwoObjectives zdt1(int dimensions) {
        return numbers(dimensions, (f, g) -> 1 - Math.sqrt(f / g));
    }

    /** ZDT3: a front in five parts. */
    public static TwoObjectives zdt3(int dimensions) {
        return numbers(dimensions, (f, g) -> 1 - Math.sqrt(f / g) - f / g * Math.sin(10 * Math.PI * f));
    }

    private interface Shape {

        double of(double f, double g);
    }

    private static TwoObjectives numbers(int dimensions, Shape shape) {
        List<Parameter.OfDouble> parameters = new ArrayList<>();
        SearchSpace.Builder builder = SearchSpace.builder();
        for (int j = 0; j < dimensions; j++) {
            parameters.add(Parameter.ofDouble("x" + j, 0, 1));
            builder.add(parameters.get(j));
        }
        return new TwoObjectives(
                builder.build(),
                point -> {
                    double sum = 0;
                    for (Parameter.OfDouble parameter : parameters.subList(1, dimensions)) {
                        sum += point.get(parameter);
                    }
                    double g = 1 + 9 * sum / (dimensions - 1);
                    double f = point.get(parameters.get(0));
                    return new double[] {f, g * shape.of(f, g)};
                },
                1.1,
                6);
    }

    /** Error against size of two kinds of model, each with parameters of its own; a part of one kind fails. */
    public static TwoObjectives models() {
        Parameter.OfChoice<String> kind = Parameter.ofChoice("kind", "tree", "net");
        Parameter.OfInt depth = Parameter.ofInt("depth", 1, 20);
        Parameter.OfDouble pruning = Parameter.ofDouble("pruning", 1e-3, 1).log();
        Parameter.OfInt width = Parameter.ofInt("width", 4, 512).log();
        Parameter.OfDouble rate = Parameter.ofDouble("rate", 1e-5, 1).log();
        SearchSpace space = SearchSpace.builder()
                .add(kind)
                .add(depth, Condition.is(kind, "tree"))
                .add(pruning, Condition.is(kind, "tree"))
                .add(width, Condition.is(kind, "net"))
                .add(rate, Condition.is(kind, "net"))
                .build();
        return new TwoObjectives(
                space,
                point -> {
                    if (point.get(kind).equals("tree")) {
                        double off = Math.log10(point.get(pruning)) + 2;
                        return new double[] {0.2 + 0.8 / point.get(depth) + 0.1 * off * off, point.get(depth) / 20.0};
                    }
                    double off = Math.log10(point.get(rate)) + 2.5;
                    return off > 2
                            ? null
                            : new double[] {0.05 + 2.0 / point.get(width) + 0.1 * off * off, point.get(width) / 256.0};
                },
                1,
                2);
    }

    /** The trials of a search. */
    public List<Observation> run(Search search, int trials, long seed) {
        Sampler sampler = search.sampler(space, reference.length, seed);
        List<Observation> history = new ArrayList<>();
        for (int trial = 0; trial < trials; trial++) {
            history.add(observe(trial, sampler.ask(trial, history).orElseThrow()));
        }
        return history;
    }

    /** The trial of a point. */
    public Observation observe(int trial, Assignment point) {
        double[] values = losses.apply(point);
        return values == null ? Observation.failed(trial, point) : Observation.complete(trial, point, values);
    }

    /** The volume that trials dominate. */
    public double volume(List<Observation> trials) {
        return Hypervolume.of(
                trials.stream()
                        .filter(Observation::hasLoss)
                        .map(trial -> trial.losses().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray())
                        .toList(),
                reference);
    }
}
