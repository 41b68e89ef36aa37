// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.importance;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Arrays;
import java.util.List;

/**
 * Points of a space and their losses, as numbers.
 *
 * @param columns for each parameter the position in [0, 1] of its value in each point; NaN where it is inactive
 * @param levels for each parameter the number of its values if they have no order, else 0
 * @param edges for each parameter the positions where one value ends and the next begins; none in a continuum
 * @param losses the losses, less being better
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(double[][] columns, int[] levels, double[][] edges, double[] losses) {

    static Sample of(SearchSpace space, List<Assignment> points, double[] losses) {
        List<Parameter<?>> parameters = space.parameters();
        double[][] columns = new double[parameters.size()][points.size()];
        int[] levels = new int[columns.length];
        double[][] edges = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            levels[j] = Cells.unordered(parameters.get(j));
            edges[j] = Cells.edges(parameters.get(j));
            for (int i = 0; i < points.size(); i++) {
                columns[j][i] = position(parameters.get(j), points.get(i));
            }
        }
        return new Sample(columns, levels, edges, losses);
    }

    /** The number of trials. */
    int size() {
        return losses.length;
    }

    private static <T> double position(Parameter<T> parameter, Assignment point) {
        return point.find(parameter).map(parameter::position).orElse(Double.NaN);
    }

    /** The losses, scaled so that their mean is 0 and their squares do not overflow; equal ones stay equal. */
    double[] standardizedLosses() {
        double scale = Arrays.stream(losses).map(Math::abs).max().orElse(0);
        if (scale == 0) {
            return losses.clone();
        }
        double first = losses[0] / scale;
        double[] scaled =
                Arrays.stream(losses).map(loss -> loss / scale - first).toArray();
        double mean = Arrays.stream(scaled).average().orElse(0);
        return Arrays.stream(scaled).map(y -> y - mean).toArray();
    }
}
