// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.boost;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import weka.classifiers.trees.DecisionStump;
import weka.core.Instances;

/**
 * Finds a {@link DecisionStump} for numbers again and again on the same rows, with targets and weights that change. Weka sorts the rows
 * by each attribute each time; their order depends on the attributes only, so here it is found once. Sums are taken in the order of Weka's
 * rows, which the attributes before have sorted, so that stumps are the same to the last bit. Threads may share it.
 */
final class StumpSearch {

    /** An attribute. */
    interface Column {

        Split split(Moments moments);
    }

    private final Instances header;
    private final int[] attributes;
    private final List<Column> columns = new ArrayList<>();
    private final double[][] values;

    /** Of rows with a number as their class and at least one attribute beside it. */
    StumpSearch(Instances rows) {
        header = new Instances(rows, 0);
        attributes = IntStream.range(0, rows.numAttributes())
                .filter(a -> a != rows.classIndex())
                .toArray();
        values = new double[rows.numAttributes()][];
        int[] order = IntStream.range(0, rows.size()).toArray();
        for (int a : attributes) {
            values[a] = rows.attributeToDoubleArray(a);
            if (rows.attribute(a).isNominal()) {
                columns.add(new NominalColumn(values[a], rows.attribute(a).numValues(), order));
            } else {
                NumericColumn column = NumericColumn.of(values[a], order);
                columns.add(column);
                order = column.sorted();
            }
        }
    }

    /** The stump of least squared error; the first of several. */
    Stump stump(Moments moments) {
        int attribute = attributes[0];
        Split best = columns.get(0).split(moments);
        for (int c = 1; c < attributes.length; c++) {
            Split split = columns.get(c).split(moments);
            if (split.error < best.error) {
                attribute = attributes[c];
                best = split;
            }
        }
        return new Stump(header, attribute, best.point, best.estimates);
    }

    /** What a stump estimates for each row. */
    double[] estimates(Stump stump) {
        double[] column = values[stump.attribute()];
        double[] estimates = new double[column.length];
        for (int i = 0; i < estimates.length; i++) {
            estimates[i] = stump.estimate(column[i]);
        }
        return estimates;
    }
}
