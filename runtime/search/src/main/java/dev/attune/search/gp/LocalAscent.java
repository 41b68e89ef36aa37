// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.Dimension;
import dev.attune.search.encoding.UnitCube;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Climbs from a point to a local maximum of the expected improvement: the numbers by their gradient, then each discrete parameter
 * by its values, in turns until neither helps. The point stays latent: when a choice changes what is active, the newly active
 * parameters have a value already.
 */
final class LocalAscent {

    private static final int MOST_ROUNDS = 5;
    private static final int MOST_ITERATIONS = 40;
    private static final double GRADIENT_TOLERANCE = 1e-4;
    private static final double LEAST_GAIN = 1e-6;

    /** An ordinal parameter with more values than this climbs by the gradient, and then by single steps. */
    private static final int MOST_LISTED_LEVELS = 16;

    private final UnitCube cube;
    private final ExpectedImprovement improvement;
    private final Predicate<double[]> allowed;

    /** @param allowed whether an encoded point is a point of the space */
    LocalAscent(UnitCube cube, ExpectedImprovement improvement, Predicate<double[]> allowed) {
        this.cube = cube;
        this.improvement = improvement;
        this.allowed = allowed;
    }

    /** The best point that is reached from a latent point which is allowed and has this value. */
    Proposal climb(double[] start, double startValue) {
        double[] latent = start.clone();
        double value = startValue;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double before = value;
            value = climbNumbers(latent, value);
            double afterNumbers = value;
            value = climbLevels(latent, value);
            if (value == afterNumbers || value - before < LEAST_GAIN) {
                break;
            }
        }
        return new Proposal(cube.encode(latent), value);
    }

    private double climbNumbers(double[] latent, double value) {
        double[] encoded = cube.encode(latent);
        int[] numbers = numbers(encoded);
        if (numbers.length == 0) {
            return value;
        }
        double[] next = latent.clone();
        double[] reached = maximum(encoded, numbers);
        for (int i = 0; i < numbers.length; i++) {
            next[numbers[i]] = reached[i];
        }
        return accept(latent, next, value);
    }

    /** Moves a latent point to another one if that is better and allowed. */
    private double accept(double[] latent, double[] next, double value) {
        double[] encoded = cube.encode(next);
        double nextValue = improvement.valuesAt(List.of(encoded))[0];
        if (nextValue > value && allowed.test(encoded)) {
            System.arraycopy(next, 0, latent, 0, next.length);
            return nextValue;
        }
        return value;
    }

    /** Active parameters that climb by the gradient. */
    private int[] numbers(double[] encoded) {
        int[] numbers = new int[encoded.length];
        int count = 0;
        for (int j = 0; j < encoded.length; j++) {
            if (!Double.isNaN(encoded[j])
                    && !isListed(cube.dimension(j))
                    && cube.dimension(j).isFree()) {
                numbers[count++] = j;
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private static boolean isListed(Dimension dimension) {
        return dimension.isNominal()
                || (dimension.kind() == Dimension.Kind.ORDINAL && dimension.levels() <= MOST_LISTED_LEVELS);
    }

    /** Climbs with each number in units of its lengthscale, so that all slopes are of one size. */
    private double[] maximum(double[] point, int[] numbers) {
        double[] scales = new double[numbers.length];
        double[] start = new double[numbers.length];
        double[] high = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            scales[i] = Math.min(1, improvement.process().hyperparameters().lengthscales()[numbers[i]]);
            start[i] = point[numbers[i]] / scales[i];
            high[i] = 1 / scales[i];
        }
        double[] all = new double[point.length];
        BoundedLbfgs.Function descent = (x, gradient) -> {
            for (int i = 0; i < numbers.length; i++) {
                point[numbers[i]] = Math.min(1, x[i] * scales[i]);
            }
            double value = improvement.valueAndGradient(point, all);
            for (int i = 0; i < numbers.length; i++) {
                gradient[i] = -all[numbers[i]] * scales[i];
            }
            return -value;
        };
        double[] low = new double[numbers.length];
        double[] reached = BoundedLbfgs.minimize(descent, start, low, high, MOST_ITERATIONS, GRADIENT_TOLERANCE)
                .point();
        Arrays.setAll(reached, i -> Math.min(1, reached[i] * scales[i]));
        return reached;
    }

    /** One pass over the discrete parameters: each goes to its best value. */
    private double climbLevels(double[] latent, double value) {
        double climbed = value;
        for (int j = 0; j < latent.length; j++) {
            if (cube.dimension(j).levels() > 1) {
                climbed = climbLevels(j, latent, climbed);
            }
        }
        return climbed;
    }

    private double climbLevels(int index, double[] latent, double value) {
        double[] encoded = cube.encode(latent);
        if (Double.isNaN(encoded[index])) {
            return value;
        }
        List<double[]> latents = new ArrayList<>();
        List<double[]> points = new ArrayList<>();
        for (double position : alternatives(index, encoded[index])) {
            double[] other = latent.clone();
            other[index] = position;
            latents.add(other);
            points.add(cube.encode(other));
        }
        double[] values = improvement.valuesAt(points);
        int best = -1;
        for (int i = 0; i < values.length; i++) {
            double toBeat = best < 0 ? value : values[best];
            if (values[i] > toBeat && allowed.test(cube.encode(latents.get(i)))) {
                best = i;
            }
        }
        if (best < 0) {
            return value;
        }
        System.arraycopy(latents.get(best), 0, latent, 0, latent.length);
        return values[best];
    }

    private double[] alternatives(int index, double position) {
        Dimension dimension = cube.dimension(index);
        if (isListed(dimension)) {
            double[] all = new double[(int) dimension.levels()];
            Arrays.setAll(all, level -> cube.level(index, level));
            return all;
        }
        double cell = 1.0 / dimension.levels();
        return new double[] {cube.snap(index, position - cell), cube.snap(index, position + cell)};
    }
}
