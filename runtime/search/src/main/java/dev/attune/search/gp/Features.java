// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.UnitCube;

/**
 * What the covariance sees of an encoded point: one number for each parameter. A number's distance to another is their
 * difference; a category's distance to any other is 1 (Hamming). An inactive number stands in the middle of its range, and an
 * inactive category is one more category: two points in which a parameter is inactive do not differ in it.
 */
final class Features {

    private static final double INACTIVE_NUMBER = 0.5;
    private static final double INACTIVE_CATEGORY = -1;

    private final UnitCube cube;
    private final boolean[] nominal;

    Features(UnitCube cube) {
        this.cube = cube;
        nominal = new boolean[cube.size()];
        for (int j = 0; j < nominal.length; j++) {
            nominal[j] = cube.dimension(j).isNominal();
        }
    }

    int size() {
        return nominal.length;
    }

    boolean isNominal(int index) {
        return nominal[index];
    }

    /** Whether the parameter has more than one value, so that it can explain anything. */
    boolean isFree(int index) {
        return cube.dimension(index).isFree();
    }

    /** The features of an encoded point. */
    double[] of(double[] encoded) {
        double[] features = encoded.clone();
        for (int j = 0; j < features.length; j++) {
            if (Double.isNaN(features[j])) {
                features[j] = nominal[j] ? INACTIVE_CATEGORY : INACTIVE_NUMBER;
            }
        }
        return features;
    }

    /** The squared distance of two values of one feature. */
    double squaredDistance(int index, double a, double b) {
        if (nominal[index]) {
            return a == b ? 0 : 1;
        }
        return (a - b) * (a - b);
    }
}
