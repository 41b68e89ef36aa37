// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

import dev.attune.search.encoding.UnitCube;
import java.util.SplittableRandom;

/**
 * Makes a point of two: simulated binary crossover of numbers (Deb &amp; Agrawal, Simulated Binary Crossover for Continuous Search
 * Space, Complex Systems 9, 1995), exchange of choices, then polynomial mutation of numbers (Deb &amp; Goyal, A Combined Genetic
 * Adaptive Search for Engineering Design, Comput. Sci. Inform. 26, 1996) and a new draw of choices. A parameter that only one
 * parent has comes from it; one that neither has is drawn, in case that the child has it.
 */
final class Offspring {

    private static final double CROSSOVER_CHANCE = 0.9;

    /** How close children stay to their parents, and mutants to what they were. */
    private static final double CROSSOVER_INDEX = 15;

    private static final double MUTATION_INDEX = 20;

    private final UnitCube cube;
    private final SplittableRandom random;

    Offspring(UnitCube cube, SplittableRandom random) {
        this.cube = cube;
        this.random = random;
    }

    /** A latent point from two encoded ones. */
    double[] of(double[] first, double[] second) {
        boolean crosses = random.nextDouble() < CROSSOVER_CHANCE;
        double[] child = new double[first.length];
        for (int j = 0; j < child.length; j++) {
            child[j] = crosses ? crossed(j, first[j], second[j]) : first[j];
            if (Double.isNaN(child[j])) {
                child[j] = random.nextDouble();
            }
        }
        int certain = random.nextInt(child.length);
        for (int j = 0; j < child.length; j++) {
            if (j == certain || random.nextDouble() < 1.0 / child.length) {
                child[j] = mutated(j, child[j]);
            }
        }
        return child;
    }

    private double crossed(int index, double a, double b) {
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.isNaN(a) ? b : a;
        }
        boolean swaps = random.nextBoolean();
        if (cube.dimension(index).isNominal() || a == b || random.nextBoolean()) {
            return swaps ? b : a;
        }
        double u = random.nextDouble();
        double power = 1 / (CROSSOVER_INDEX + 1);
        double spread = u <= 0.5 ? Math.pow(2 * u, power) : Math.pow(1 / (2 - 2 * u), power);
        return bounded((a + b) / 2 + (swaps ? spread : -spread) * (b - a) / 2);
    }

    private double mutated(int index, double position) {
        if (cube.dimension(index).isNominal()) {
            return random.nextDouble();
        }
        double u = random.nextDouble();
        double power = 1 / (MUTATION_INDEX + 1);
        double step = u < 0.5 ? Math.pow(2 * u, power) - 1 : 1 - Math.pow(2 - 2 * u, power);
        // a step within the cell of a discrete value would change nothing
        double cell = cube.dimension(index).levels() == 0
                ? 0
                : Math.copySign(1.0 / cube.dimension(index).levels(), step);
        return bounded(position + step + cell);
    }

    private static double bounded(double position) {
        return Math.min(1, Math.max(0, position));
    }
}
