// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.stream.IntStream;
import weka.classifiers.functions.LinearRegression;
import weka.core.Instances;
import weka.filters.Filter;

/** {@link LinearRegression}. Its coefficients are public. */
final class FlatRegression implements FlatModel {

    private static final ModelField TRANSFORM = ModelField.of(LinearRegression.class, "m_TransformFilter");
    private static final ModelField MISSING = ModelField.of(LinearRegression.class, "m_MissingFilter");
    private static final ModelField SELECTED = ModelField.of(LinearRegression.class, "m_SelectedAttributes");

    private final LinearColumns columns;
    private final int[] selected;
    private final double[] coefficients;
    private final double intercept;

    private FlatRegression(LinearColumns columns, int[] selected, double[] coefficients, double intercept) {
        this.columns = columns;
        this.selected = selected;
        this.coefficients = coefficients;
        this.intercept = intercept;
    }

    static FlatModel read(LinearRegression model, Instances header) throws UnreadableModelException {
        Filter transform = TRANSFORM.get(model, Filter.class);
        LinearColumns columns = LinearColumns.behind(header, transform, MISSING.get(model, Filter.class));
        boolean[] chosen = SELECTED.get(model, boolean[].class);
        if (chosen.length != columns.count() + 1) {
            throw new UnreadableModelException("coefficients of other columns");
        }
        double[] all = model.coefficients();
        int label = transform.getOutputFormat().classIndex();
        int[] attributes = IntStream.range(0, chosen.length)
                .filter(a -> chosen[a] && a != label)
                .toArray();
        return new FlatRegression(
                columns,
                IntStream.of(attributes).map(a -> a < label ? a : a - 1).toArray(),
                IntStream.of(attributes).mapToDouble(a -> all[a]).toArray(),
                all[chosen.length]);
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        double[] block = new double[columns.count() * BLOCK];
        for (int from = 0; from < outputs.length; from += BLOCK) {
            int count = Math.min(BLOCK, outputs.length - from);
            columns.encode(cells, attributes, from, count, block);
            for (int k = 0; k < selected.length; k++) {
                double coefficient = coefficients[k];
                int column = selected[k] * count;
                for (int i = 0; i < count; i++) {
                    outputs[from + i] += coefficient * block[column + i];
                }
            }
            for (int i = from; i < from + count; i++) {
                outputs[i] += intercept;
            }
        }
    }
}
