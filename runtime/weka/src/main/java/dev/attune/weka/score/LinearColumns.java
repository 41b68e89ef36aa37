// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.UnreadableModelException;
import java.util.Arrays;
import weka.core.Instances;
import weka.filters.Filter;

/**
 * The columns that a model multiplies by its coefficients: numbers as they are or on another scale, or numbers that stand for a nominal
 * value, and others for missing ones. They are read off the model's own filters by a few rows of which the outcome is looked at.
 */
final class LinearColumns {

    /** In the place of a source: the column does not depend on the row. */
    static final int CONSTANT = -1;

    /** The place of the class among the attributes behind the filters; all others are columns. */
    private final int label;
    /** By column, which attribute it comes from. */
    private final int[] source;
    /** By column, what stands for a missing value. */
    private final double[] missing;
    /** By column, what stands for each nominal value; null for numbers. */
    private final double[][] table;

    private final Scaling scaling;

    LinearColumns(int label, int[] source, double[] missing, double[][] table, Scaling scaling) {
        this.label = label;
        this.source = source;
        this.missing = missing;
        this.table = table;
        this.scaling = scaling;
    }

    /** The columns behind filters, one after the other, without the class; filters that are null change nothing. */
    static LinearColumns behind(Instances header, Filter... filters) throws UnreadableModelException {
        try {
            return ColumnProbe.of(header, filters).columns();
        } catch (Exception failed) {
            throw new UnreadableModelException("the filters do not say what they do: " + failed.getMessage());
        }
    }

    /** These on another scale. */
    LinearColumns scaled(Scaling scale) {
        int[] scaledSource = source.clone();
        double[] scaledMissing = missing.clone();
        double[][] scaledTable = new double[count()][];
        for (int k = 0; k < count(); k++) {
            int attribute = attribute(k);
            scaledMissing[k] = scale.of(attribute, missing[k]);
            if (table[k] != null) {
                scaledTable[k] = Arrays.stream(table[k])
                        .map(value -> scale.of(attribute, value))
                        .toArray();
            } else if (scale.isConstant(attribute) && !Double.isNaN(missing[k])) {
                scaledSource[k] = CONSTANT;
            }
        }
        return new LinearColumns(label, scaledSource, scaledMissing, scaledTable, scale);
    }

    /** These with a number in the place of what stays missing behind the filters. */
    LinearColumns missingAs(double number) {
        double[] replaced = Arrays.stream(missing)
                .map(value -> Double.isNaN(value) ? number : value)
                .toArray();
        return new LinearColumns(label, source, replaced, table, scaling);
    }

    /** Which column an attribute behind the filters is; one more than its place for those behind the class. */
    int column(int attribute) {
        return attribute < label ? attribute : attribute - 1;
    }

    private int attribute(int column) {
        return column < label ? column : column + 1;
    }

    /** The place of the class among the attributes behind the filters. */
    int label() {
        return label;
    }

    int count() {
        return source.length;
    }

    /** Sets {@code columns[k * rows + i]} to column {@code k} of row {@code from + i} of the cells. */
    void encode(double[] cells, int attributes, int from, int rows, double[] columns) {
        for (int k = 0; k < source.length; k++) {
            int to = k * rows;
            if (source[k] == CONSTANT) {
                Arrays.fill(columns, to, to + rows, missing[k]);
                continue;
            }
            int cell = from * attributes + source[k];
            for (int i = 0; i < rows; i++) {
                columns[to + i] = cells[cell + i * attributes];
            }
            if (table[k] != null) {
                lookUp(table[k], missing[k], columns, to, to + rows);
            } else {
                scaling.apply(attribute(k), columns, to, to + rows);
                replaceMissing(missing[k], columns, to, to + rows);
            }
        }
    }

    private static void lookUp(double[] table, double missing, double[] columns, int from, int to) {
        for (int i = from; i < to; i++) {
            columns[i] = Double.isNaN(columns[i]) ? missing : table[(int) columns[i]];
        }
    }

    private static void replaceMissing(double missing, double[] columns, int from, int to) {
        for (int i = from; i < to; i++) {
            columns[i] = Double.isNaN(columns[i]) ? missing : columns[i];
        }
    }
}
