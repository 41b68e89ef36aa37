// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** Finds the best point of a numeric attribute as Weka does, cut by cut: where several are so good that estimates do not tell. */
final class WeightedCut {

    private final RankedColumns columns;
    private final SideTerms sides;

    WeightedCut(RankedColumns columns) {
        this.columns = columns;
        this.sides = new SideTerms(columns.classes);
    }

    /** Sets the point of a division, and the weights of the rows that have a value, which are the first. */
    void cut(OrderedRows rows, int known, Division division) {
        int classes = rows.classes();
        sides.clear(classes);
        double[] weights = rows.weights;
        for (int i = 0; i < known; i++) {
            sides.start(rows.slot(i), weights[i]);
        }
        double[] both = sides.weights();
        System.arraycopy(both, 0, division.weights, 0, 2 * classes);
        double prior = division.entropy();
        double best = -Double.MAX_VALUE;
        int last = known == 0 ? 0 : rows.code(0);
        for (int i = 0; i < known; i++) {
            int code = rows.code(i);
            if (code > last) {
                double gain = prior - sides.conditionalEntropy();
                if (gain > best) {
                    best = gain;
                    division.point = columns.splitPoint(division.attribute, last, code);
                    System.arraycopy(both, 0, division.weights, 0, 2 * classes);
                }
                last = code;
            }
            sides.move(rows.slot(i), weights[i]);
        }
    }
}
