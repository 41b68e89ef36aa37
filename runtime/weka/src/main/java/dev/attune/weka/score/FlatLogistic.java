// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

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
        double[] row = new double[columns.count() + 1];
        row[0] = 1;
        double[] linear = new double[classes];
        for (int i = 0; i < outputs.length / classes; i++) {
            columns.encode(cells, i * attributes, row, 1);
            for (int c = 0; c < coefficients.length; c++) {
                linear[c] = product(coefficients[c], row);
            }
            shares(linear, outputs, i * classes);
        }
    }

    private static double product(double[] coefficients, double[] row) {
        double sum = 0;
        for (int k = 0; k < row.length; k++) {
            sum += coefficients[k] * row[k];
        }
        return sum;
    }

    /** The last class has the linear predictor zero. Differences keep exponentials in range. */
    private static void shares(double[] linear, double[] outputs, int at) {
        int last = linear.length - 1;
        for (int c = 0; c <= last; c++) {
            double sum = 0;
            for (int other = 0; other < last; other++) {
                sum += Math.exp(linear[other] - linear[c]);
            }
            outputs[at + c] = 1 / (sum + Math.exp(-linear[c]));
        }
    }
}
