// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/**
 * Searches splits of rows of which some lack values, so that parts of a row may go down several branches. Sums of fractions depend
 * on the order of their terms: rows are kept in the order that Weka's own sorting and dividing give them, and added in that order.
 * Classes without rows in a node, whose terms are zero, are left out. Its arrays serve all nodes of all trees, one node at a time.
 */
final class WeightedSplits {

    private final RankedColumns columns;
    private final CountedSplits counted;
    private final OrderedRows rows;
    private final Partition partition;
    private final WeightedCut search;
    private final Estimates estimates;
    private final CutEstimate cut;
    private final CodeWeights byCode;

    /** The number of classes with rows in the node, and by class its number among them. */
    private int present;

    private final int[] slots;
    private final boolean[] seen;
    /** By number of a class in the rows that were given: its number in the node. */
    private final int[] renumbered;
    /** By number of a class: the class. */
    private int[] labels;

    private boolean constant;
    private Division found = new Division();
    private Division chosen = new Division();

    WeightedSplits(RankedColumns columns, CountedSplits counted) {
        this.columns = columns;
        this.counted = counted;
        this.rows = new OrderedRows(columns);
        this.partition = new Partition(columns);
        this.search = new WeightedCut(columns);
        this.estimates = new Estimates(columns.classes);
        this.cut = new CutEstimate(estimates, columns.classes);
        this.byCode = new CodeWeights(columns, estimates);
        this.slots = new int[columns.classes];
        this.renumbered = new int[columns.classes];
        this.seen = new boolean[columns.classes];
    }

    /**
     * Packed rows as a node: counted if none lacks a value, from where on order plays no part.
     *
     * @param names by number of a class in the rows: the class
     */
    NodeRows node(int[] packed, double[] weightOf, int[] names, TreeNodes nodes, int node) {
        for (int number : packed) {
            if (columns.incomplete[OrderedRows.row(number)]) {
                return new WeightedRows(this, packed, weightOf, names, nodes, node);
            }
        }
        return counted.node(packed, weightOf, names);
    }

    /** Begins a node. */
    void enter(int[] packed, double[] weightOf, int[] names, TreeNodes nodes, int node) {
        Arrays.fill(seen, false);
        for (int number : packed) {
            seen[OrderedRows.label(number)] = true;
        }
        Arrays.fill(slots, 0);
        labels = new int[names.length];
        present = 0;
        for (int k = 0; k < names.length; k++) {
            if (seen[k]) {
                renumbered[k] = present;
                slots[names[k]] = present;
                labels[present++] = names[k];
            }
        }
        if (present < names.length) {
            labels = Arrays.copyOf(labels, present);
            renumber(packed);
        }
        rows.enter(packed, weightOf, present);
        byCode.enter(rows, slots);
        chosen.dismiss();
        estimates.begin();
        for (int c = 0; c < present; c++) {
            estimates.add(nodes.weight(node, labels[c]));
        }
        estimates.enter();
    }

    private void renumber(int[] packed) {
        for (int i = 0; i < packed.length; i++) {
            packed[i] = OrderedRows.pack(OrderedRows.row(packed[i]), renumbered[OrderedRows.label(packed[i])]);
        }
    }

    /**
     * Looks at an attribute, after which the rows are in Weka's order. Gives its gain, perhaps an estimate; but if it is more than nothing and
     * that of the chosen division is as well, it is above, equal to or below what was given for that one as Weka's gains are.
     *
     * @param best what was given for the chosen division
     */
    double gain(int attribute, double best) {
        if (columns.blank[attribute]) {
            pass(attribute);
            constant = true;
            return 0;
        }
        double rival = Math.max(best, TreeGrower.NOTHING);
        double estimate = columns.isNumeric(attribute) ? numericGain(attribute, rival) : nominalGain(attribute, rival);
        if (estimate > rival + Estimates.MARGIN) {
            // is chosen now: nothing has to be added up for the division that was
            return estimate;
        }
        if (columns.isNumeric(attribute)) {
            settle(chosen, rows.formerRows, rows.formerWeights);
        }
        if (estimate < rival - Estimates.MARGIN) {
            return estimate;
        }
        settle(found);
        if (best <= TreeGrower.NOTHING) {
            return found.gain();
        }
        settle(chosen);
        return compared(found.gain(), chosen.gain(), best);
    }

    private static double compared(double gain, double chosenGain, double best) {
        if (gain == chosenGain) {
            return best;
        }
        return gain > chosenGain ? Math.max(gain, Math.nextUp(best)) : Math.nextDown(best);
    }

    void choose() {
        Division better = found;
        found = chosen;
        found.dismiss();
        chosen = better;
    }

    boolean isConstant() {
        return constant;
    }

    /** Leaves the rows as looking at an attribute that has one value in all of them would. */
    void pass(int attribute) {
        if (columns.isNumeric(attribute)) {
            settle(chosen);
            rows.pass();
        }
    }

    private double numericGain(int attribute, double rival) {
        int known = rows.sort(attribute);
        constant = known == rows.size() && rows.hasOneRank();
        double estimate = cut.gain(rows, known);
        int place = cut.place();
        boolean clear = cut.isClear();
        if (estimate < rival - Estimates.MARGIN && (clear || place == 0 || known == rows.size())) {
            return estimate;
        }
        found.begin(attribute, 2, present);
        if (clear) {
            found.cut(columns.splitPoint(attribute, rows.code(place - 1), rows.code(place)), place, known);
            return estimate;
        }
        search.cut(rows, known, found);
        found.addMissing(rows.rows, rows.weights, known, rows.size());
        return found.gain();
    }

    private double nominalGain(int attribute, double rival) {
        int branches = columns.cardinality[attribute];
        double estimate = estimates.fan(byCode.of(attribute), branches);
        constant = estimates.isWhole();
        if (!(estimate < rival - Estimates.MARGIN)) {
            found.begin(attribute, branches, present);
            found.fan();
        }
        return estimate;
    }

    /** Adds the rows up as Weka does, in the order in which the division was found. */
    private void settle(Division division) {
        settle(division, rows.rows, rows.weights);
    }

    private void settle(Division division, int[] packed, double[] weightOf) {
        if (division.isSettled()) {
            return;
        }
        if (columns.isNumeric(division.attribute)) {
            division.addCut(packed, weightOf, rows.size());
        } else {
            division.addCodes(packed, weightOf, rows.size(), columns.codes[division.attribute]);
        }
    }

    /** Divides the rows of the node, which are still in the order in which its last attribute left them. */
    NodeRows[] divide(TreeNodes nodes, int node) {
        int branches = chosen.branches;
        int first = nodes.split(node, chosen.attribute, chosen.point, branches);
        boolean isSorted = columns.isNumeric(chosen.attribute) && !chosen.isSettled();
        settle(chosen);
        boolean[] asked = new boolean[branches];
        boolean isAsked = false;
        for (int b = 0; b < branches; b++) {
            nodes.share(first + b, chosen.shares[b]);
            for (int c = 0; c < present; c++) {
                nodes.weigh(first + b, labels[c], chosen.weights[b * present + c]);
            }
            asked[b] = nodes.isEmpty(first + b) || !nodes.isFinal(first + b);
            isAsked |= asked[b];
        }
        if (isAsked) {
            partition.divide(rows.rows, rows.weights, chosen, isSorted, asked);
        }
        NodeRows[] parts = new NodeRows[branches];
        for (int b = 0; b < branches; b++) {
            parts[b] = asked[b] ? part(nodes, first, b) : CountedRows.UNSEEN;
        }
        return parts;
    }

    private NodeRows part(TreeNodes nodes, int first, int branch) {
        return partition.isEmpty(branch)
                ? CountedRows.NONE
                : node(partition.rows(branch), partition.weights(branch), labels, nodes, first + branch);
    }
}
