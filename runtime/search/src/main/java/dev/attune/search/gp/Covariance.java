// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

/**
 * The covariance of points of a conditional space, from their distances: an amplitude, times the Matérn 5/2 correlation within
 * the always active group, times a factor for each other group. The factor is 1 where the group is active at neither point, the
 * group's bond ρ where at one of them, and ρ² + (1 - ρ²) times the Matérn correlation within the group where at both.
 *
 * <p>It is positive definite, because each factor is an inner product: of a unit vector e where the group is inactive, of ρ e +
 * √(1 - ρ²) φ(x) where it is active, with φ(x) orthogonal to e and ⟨φ(x), φ(y)⟩ the Matérn correlation.
 */
final class Covariance {

    private static final int BOTH = 2;

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
        Matern.correlations(correlations);
        for (int i = 0; i < values.length; i++) {
            if (active[i] == BOTH) {
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
        double[] factors = new double[values.length];
        double[] slopes = bySquared[group];
        double[] bondSlopes = byBond[group - 1];
        byte[] active = distances.active(group);
        Matern.correlations(distances.squared(group), factors, slopes);
        for (int i = 0; i < values.length; i++) {
            double correlation = factors[i];
            boolean both = active[i] == BOTH;
            boolean one = active[i] == 1;
            slopes[i] = both ? values[i] * free * slopes[i] : 0;
            bondSlopes[i] = both ? values[i] * 2 * bond * (1 - correlation) : one ? values[i] : 0;
            factors[i] = both ? bond * bond + free * correlation : one ? bond : 1;
            values[i] *= factors[i];
        }
        for (int before = 0; before < group; before++) {
            multiply(bySquared[before], factors);
            if (before > 0) {
                multiply(byBond[before - 1], factors);
            }
        }
    }

    private static void multiply(double[] values, double[] factors) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factors[i];
        }
    }
}
