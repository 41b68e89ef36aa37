// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.Arrays;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;
import weka.filters.Filter;

/** {@link Logistic} (le Cessie and van Houwelingen, Ridge Estimators in Logistic Regression, 1992). Its coefficients are public. */
final class FlatLogistic implements FlatModel {

    private static final ModelField[] FILTERS = {
        ModelField.of(Logistic.class, "m_ReplaceMissingValues"),
        ModelField.of(Logistic.class, "m_AttFilter"),
        ModelField.of(Logistic.class, "m_NominalToBinary")
    };

    private final LinearColumns columns;
    /** The intercept and the coefficients of each class but the last. */
    private final double[][] coefficients;

    private FlatLogistic(LinearColumns columns, double[][] coefficients) {
        this.columns = columns;
        this.coefficients = coefficients;
    }

    static FlatModel read(Logistic model, Instances header) throws UnreadableModelException {
        Filter[] filters = new Filter[FILTERS.length];
        for (int f = 0; f < filters.length; f++) {
            filters[f] = FILTERS[f].get(model, Filter.class);
        }
        LinearColumns columns = LinearColumns.behind(header, filters);
        double[][] byColumn = model.coefficients();
        if (byColumn == null || byColumn.length != columns.count() + 1) {
            throw new UnreadableModelException("coefficients of other columns");
        }
        double[][] byClass = new double[header.numClasses() - 1][byColumn.length];
        for (int c = 0; c < byClass.length; c++) {
            for (int k = 0; k < byColumn.length; k++) {
                byClass[c][k] = byColumn[k][c];
            }
        }
        return new FlatLogistic(columns, byClass);
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        int classes = coefficients.length + 1;
        int rows = outputs.length / classes;
        double[] block = new double[columns.count() * BLOCK];
        // the last class has the linear predictor zero
        double[][] linear = new double[classes][BLOCK];
        for (int from = 0; from < rows; from += BLOCK) {
            int count = Math.min(BLOCK, rows - from);
            columns.encode(cells, attributes, from, count, block);
            for (int c = 0; c < coefficients.length; c++) {
                predict(coefficients[c], block, count, linear[c]);
            }
            for (int i = 0; i < count; i++) {
                shares(linear, i, outputs, (from + i) * classes);
            }
        }
    }

    private static void predict(double[] coefficients, double[] block, int count, double[] sums) {
        Arrays.fill(sums, 0, count, coefficients[0]);
        for (int k = 1; k < coefficients.length; k++) {
            double coefficient = coefficients[k];
            int column = (k - 1) * count;
            for (int i = 0; i < count; i++) {
                sums[i] += coefficient * block[column + i];
            }
        }
    }

    /** Differences keep exponentials in range. */
    private static void shares(double[][] linear, int row, double[] outputs, int at) {
        int last = linear.length - 1;
        for (int c = 0; c <= last; c++) {
            double own = linear[c][row];
            double sum = 0;
            for (int other = 0; other < last; other++) {
                sum += Math.exp(linear[other][row] - own);
            }
            outputs[at + c] = 1 / (sum + Math.exp(-own));
        }
    }
}
