// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import java.util.Arrays;
import java.util.stream.IntStream;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;

/** Finds out what filters do to the attributes by sending them a few rows of which the outcome is looked at. */
final class ColumnProbe {

    /** Marks the numbers of a row that tell which numeric attribute they come from; no filter makes such numbers of others. */
    private static final double MARK = 1000.25;

    private final Instances header;
    private final Filter[] filters;
    private int label;
    private final int[] source;
    private final double[] missing;
    private final double[][] table;

    private ColumnProbe(Instances header, Filter[] filters) throws Exception {
        this.header = header;
        this.filters = filters;
        double[] blank = new double[header.numAttributes()];
        Arrays.fill(blank, Double.NaN);
        this.missing = outcome(blank);
        this.source = IntStream.range(0, missing.length)
                .map(k -> LinearColumns.CONSTANT)
                .toArray();
        this.table = new double[missing.length][];
        findNumbers(blank.clone());
        for (int a = 0; a < header.numAttributes(); a++) {
            if (a != header.classIndex() && header.attribute(a).isNominal()) {
                findValues(a, blank);
            }
        }
    }

    static ColumnProbe of(Instances header, Filter... filters) throws Exception {
        Filter[] copies = new Filter[filters.length];
        for (int f = 0; f < filters.length; f++) {
            // a filter keeps rows that it was given, so the model's own are left alone
            copies[f] = filters[f] == null ? null : Filter.makeCopy(filters[f]);
        }
        return new ColumnProbe(header, copies);
    }

    LinearColumns columns() {
        return new LinearColumns(label, source, missing, table, Scaling.NONE);
    }

    /** What the filters make of a row, without the class. */
    private double[] outcome(double[] values) throws Exception {
        Instance row = new DenseInstance(1, values.clone());
        row.setDataset(header);
        for (Filter filter : filters) {
            if (filter != null) {
                filter.input(row);
                filter.batchFinished();
                row = filter.output();
            }
        }
        label = row.classIndex();
        double[] outcome = new double[row.numAttributes() - 1];
        for (int k = 0; k < row.numAttributes(); k++) {
            if (k != label) {
                outcome[k < label ? k : k - 1] = row.value(k);
            }
        }
        return outcome;
    }

    private void findNumbers(double[] values) throws Exception {
        for (int a = 0; a < values.length; a++) {
            if (a != header.classIndex() && header.attribute(a).isNumeric()) {
                values[a] = MARK + a;
            }
        }
        double[] outcome = outcome(values);
        for (int k = 0; k < outcome.length; k++) {
            int attribute = (int) (outcome[k] - MARK);
            boolean marked = attribute >= 0 && attribute < values.length && values[attribute] == outcome[k];
            if (marked) {
                source[k] = attribute;
            }
        }
    }

    /** A column belongs to a nominal attribute if its values make a difference to it. */
    private void findValues(int attribute, double[] blank) throws Exception {
        double[] values = blank.clone();
        double[][] outcomes = new double[header.attribute(attribute).numValues()][];
        for (int value = 0; value < outcomes.length; value++) {
            values[attribute] = value;
            outcomes[value] = outcome(values);
        }
        for (int k = 0; k < source.length; k++) {
            int column = k;
            boolean changed = IntStream.range(0, outcomes.length)
                    .anyMatch(value -> Double.compare(outcomes[value][column], missing[column]) != 0);
            if (changed) {
                source[k] = attribute;
                table[k] = IntStream.range(0, outcomes.length)
                        .mapToDouble(value -> outcomes[value][column])
                        .toArray();
            }
        }
    }
}
