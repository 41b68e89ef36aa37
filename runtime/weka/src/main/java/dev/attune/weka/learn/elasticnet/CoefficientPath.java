// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a fit found: for each penalty strength, in the order of the path, the coefficients on the scale of the data. */
final class CoefficientPath implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * One strength.
     *
     * @param coefficients by block, then column, with the intercept last
     * @param explained the share of the loss without attributes that the model takes away
     * @param residual the largest violation of an optimality condition, on the scale of the fit
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Step(double lambda, double[][] coefficients, double explained, double residual) implements Serializable {

        private static final long serialVersionUID = 1L;

        int nonZero() {
            int count = 0;
            for (int j = 0; j < coefficients[0].length - 1; j++) {
                count += isZero(j) ? 0 : 1;
            }
            return count;
        }

        /** Whether a column has no influence on any block. */
        boolean isZero(int column) {
            for (double[] block : coefficients) {
                if (block[column] != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private final ArrayList<Step> steps = new ArrayList<>();

    void add(Step step) {
        steps.add(step);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** Step {@code k}, from 1. */
    Step step(int k) {
        if (k < 1 || k > steps.size()) {
            throw new IllegalArgumentException("the path has the steps 1 to %d, not %d".formatted(steps.size(), k));
        }
        return steps.get(k - 1);
    }

    /** The path to step {@code k}. */
    CoefficientPath first(int k) {
        if (k > 0) {
            step(k);
        }
        CoefficientPath part = new CoefficientPath();
        part.steps.addAll(steps.subList(0, k));
        return part;
    }

    int length() {
        return steps.size();
    }
}
