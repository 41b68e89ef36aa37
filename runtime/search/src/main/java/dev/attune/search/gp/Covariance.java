// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import java.util.Arrays;

/**
 * The covariance of points of a conditional space, from their distances: an amplitude, times the Matérn 5/2 correlation within
 * the always active group, times a factor for each other group. The factor is 1 where the group is active at neither point, the
 * group's bond ρ where at one of them, and ρ² + (1 - ρ²) times the Matérn correlation within the group where at both.
 *
 * <p>It is positive definite, because each factor is an inner product: of a unit vector e where the group is inactive, of ρ e +
 * √(1 - ρ²) φ(x) where it is active, with φ(x) orthogonal to e and ⟨φ(x), φ(y)⟩ the Matérn correlation.
 */
final class Covariance {

    private final Hyperparameters hyperparameters;

    Covariance(Hyperparameters hyperparameters) {
        this.hyperparameters = hyperparameters;
    }

    /** The covariance of each pair; takes the place of the squared distances, which are gone. */
    double[] values(Distances distances) {
        double[] values = distances.squared(0);
        Matern.correlations(values);
        for (int i = 0; i < values.length; i++) {
            values[i] *= hyperparameters.amplitude();
        }
        for (int group = 1; group < distances.groups(); group++) {
            multiply(values, group, distances);
        }
        return values;
    }

    private void multiply(double[] values, int group, Distances distances) {
        double bond = hyperparameters.bonds()[group - 1];
        double[] correlations = distances.squared(group);
        byte[] active = distances.active(group);
        if (distances.isActiveAtBoth(group)) {
            Matern.correlations(correlations);
        }
        for (int i = 0; i < values.length; i++) {
            if (active[i] == Distances.BOTH) {
                values[i] *= bond * bond + (1 - bond * bond) * correlations[i];
            } else if (active[i] == 1) {
                values[i] *= bond;
            }
        }
    }

    /**
     * The covariance of each pair, and its derivatives.
     *
     * @param bySquared is given, for each group, the derivatives by the pairs' squared distances
     * @param byBond is given, for each group but the first, the derivatives by the group's bond
     */
    double[] valuesAndSlopes(Distances distances, double[][] bySquared, double[][] byBond) {
        double[] values = new double[distances.pairs()];
        Matern.correlations(distances.squared(0), values, bySquared[0]);
        for (int i = 0; i < values.length; i++) {
            values[i] *= hyperparameters.amplitude();
            bySquared[0][i] *= hyperparameters.amplitude();
        }
        for (int group = 1; group < distances.groups(); group++) {
            multiply(values, group, distances, bySquared, byBond);
        }
        return values;
    }

    private void multiply(double[] values, int group, Distances distances, double[][] bySquared, double[][] byBond) {
        double bond = hyperparameters.bonds()[group - 1];
        double free = 1 - bond * bond;
        // of many groups most are active at neither point of most pairs, where the factor is 1
        int[] concerned = distances.activeAtAny(group);
        double[] correlations = at(concerned, distances.squared(group));
        double[] correlationSlopes = new double[concerned.length];
        Matern.correlations(correlations, correlations, correlationSlopes);
        double[] factors = new double[concerned.length];
        byte[] active = distances.active(group);
        Arrays.fill(bySquared[group], 0);
        Arrays.fill(byBond[group - 1], 0);
        for (int k = 0; k < concerned.length; k++) {
            int i = concerned[k];
            boolean both = active[i] == Distances.BOTH;
            bySquared[group][i] = both ? values[i] * free * correlationSlopes[k] : 0;
            byBond[group - 1][i] = both ? values[i] * 2 * bond * (1 - correlations[k]) : values[i];
            factors[k] = both ? bond * bond + free * correlations[k] : bond;
            values[i] *= factors[k];
        }
        for (int before = 0; before < group; before++) {
            multiply(bySquared[before], concerned, factors);
            if (before > 0) {
                multiply(byBond[before - 1], concerned, factors);
            }
        }
    }

    private static double[] at(int[] indices, double[] values) {
        double[] chosen = new double[indices.length];
        for (int k = 0; k < chosen.length; k++) {
            chosen[k] = values[indices[k]];
        }
        return chosen;
    }

    private static void multiply(double[] values, int[] indices, double[] factors) {
        for (int k = 0; k < indices.length; k++) {
            values[indices[k]] *= factors[k];
        }
    }
}
