// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.space.Assignment;
import dev.attune.space.Condition;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Spaces and histories of every odd kind, drawn from a seed. */
public final class RandomSpaces {

    private static final double[] ODD_LOSSES = {1e300, -1e300, 0, -0.0, 1e-300, Double.MIN_VALUE, Double.MAX_VALUE, 1, 1
    };

    private RandomSpaces() {}

    /** A space of one to eight parameters, some of them conditional, at times with a forbidden combination or a constraint. */
    public static SearchSpace space(SplittableRandom random) {
        SearchSpace.Builder builder = SearchSpace.builder();
        List<Parameter<?>> added = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            Parameter<?> parameter = parameter("p" + i, random);
            if (added.isEmpty() || random.nextInt(3) > 0) {
                builder.add(parameter);
            } else {
                builder.add(parameter, condition(added.get(random.nextInt(added.size())), random));
            }
            added.add(parameter);
        }
        if (random.nextInt(4) == 0) {
            Parameter<?> first = added.get(0);
            builder.constrain("half", assignment -> position(first, assignment) <= 0.7);
        }
        return builder.build();
    }

    private static <T> double position(Parameter<T> parameter, Assignment assignment) {
        return parameter.size().orElse(2) == 1 ? 0 : parameter.position(assignment.get(parameter));
    }

    private static Parameter<?> parameter(String name, SplittableRandom random) {
        return switch (random.nextInt(14)) {
            case 0 -> Parameter.ofDouble(name, 0, 1);
            case 1 -> Parameter.ofDouble(name, 1e-150, 1e150).log();
            case 2 -> Parameter.ofDouble(name, 1, Math.nextUp(1.0));
            case 3 -> Parameter.ofDouble(name, -1e308, 1e308);
            case 4 -> Parameter.ofDouble(name, 3, 3);
            case 5 -> Parameter.ofDouble(name, 0, 1).step(0.3);
            case 6 -> Parameter.ofInt(name, 1, 3);
            case 7 -> Parameter.ofInt(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
            case 8 -> Parameter.ofLong(name, 1, 1L << 52).log();
            case 9 -> Parameter.ofFloat(name, 1e-30f, 1e30f).log();
            case 10 -> Parameter.ofBoolean(name);
            case 11 -> Parameter.ofIntValues(name, 16, 64, 32, 1000);
            case 12 -> Parameter.ofChoice(name, "only");
            default -> Parameter.ofChoice(name, "a", "b", "c", "d", "e");
        };
    }

    private static <T> Condition condition(Parameter<T> parent, SplittableRandom random) {
        if (parent instanceof Parameter.Numeric<?> number) {
            Number middle = number.at(0.5);
            return random.nextBoolean()
                            || number.domain().low() == number.domain().high()
                    ? Condition.is(parent, parent.at(random.nextDouble()))
                    : Condition.above(number, middle.doubleValue());
        }
        return Condition.is(parent, parent.at(random.nextDouble()));
    }

    /** A result of a trial: most often plain numbers, at times odd ones, an estimate, a failure or none yet. */
    public static Observation observe(int trial, Assignment assignment, int objectives, SplittableRandom random) {
        int kind = random.nextInt(20);
        if (kind < 2) {
            return Observation.failed(trial, assignment);
        }
        if (kind < 4) {
            return Observation.pending(trial, assignment);
        }
        double[] losses = random.doubles(objectives)
                .map(loss -> kind == 4 ? ODD_LOSSES[random.nextInt(ODD_LOSSES.length)] : loss)
                .toArray();
        return kind < 8 && objectives == 1
                ? Observation.stopped(trial, assignment, losses[0])
                : Observation.complete(trial, assignment, losses);
    }
}
