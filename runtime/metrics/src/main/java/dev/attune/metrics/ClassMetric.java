// SPDX-License-Identifier: Apache-2.0
package dev.attune.metrics;

/**
 * A metric that each class has, where it counts as positive and the others as negative. Its own value is the mean over the
 * classes, each weighted by its rows (a class that does not occur has no weight); {@code F1.of(1)} is the metric of one class.
 */
public interface ClassMetric extends Metric {

    /**
     * The metric of one class, NaN where predictions have no row of the class, unless it is the {@link #PRECISION} of a class that
     * is predicted nevertheless.
     *
     * @param classIndex the class, from zero
     * @throws IllegalArgumentException if the index is negative; the metric throws it if predictions have too few classes
     */
    Metric of(int classIndex);
}
