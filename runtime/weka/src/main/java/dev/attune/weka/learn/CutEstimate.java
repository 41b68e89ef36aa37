// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/**
 * The best cut of a numeric attribute by {@link Estimates}, and whether it is the best for certain.
 *
 * <p>Along a run of values that belong to one class the sum of terms is convex (see {@link CutSearch}), so that only cuts at both ends are
 * looked at. Those within are below the better end by that part of the difference of the ends that its next value is of the run.
 */
final class CutEstimate {

    private static final int MIXED = -1;

    private final Estimates node;

    /** By number of a class: the weights of rows without a value, and on both sides of a cut. */
    private final double[] missing;

    private final double[] below;
    private final double[] above;
    /** By number of a class: the terms of both sides, NaN where they are not known yet. */
    private final double[] terms;

    private double known;
    private double knownBelow;

    /** The class of the values since the last cut that was looked at, their weight and number, and the weight of the first and the last. */
    private int runSlot;

    private double run;
    private int runValues;
    private double firstOfRun;
    private double lastOfRun;
    private double termsBeforeRun;

    private double best;
    private int place;
    private double bestKnownBelow;
    private final double[] bestBelow;
    /** The next best at the end of a run, and how far those within runs that end at the best are below it. */
    private double second;

    private double edge;
    private boolean isLastBest;

    CutEstimate(Estimates node, int mostClasses) {
        this.node = node;
        this.missing = new double[mostClasses];
        this.below = new double[mostClasses];
        this.above = new double[mostClasses];
        this.terms = new double[mostClasses];
        this.bestBelow = new double[mostClasses];
    }

    /** The gain by the best cut among rows that are sorted, the first of which have a value; NaN if it cannot be estimated. */
    double gain(OrderedRows rows, int count) {
        begin(rows, count);
        double uncut = termsBeforeRun;
        long[] keys = rows.keys;
        double[] weights = rows.weights;
        for (int i = 0; i < count; ) {
            int from = i;
            int slot = slot(keys[from]);
            long above = RankSort.key(RankSort.rank(keys[from]) + 1, 0);
            double here = 0;
            double others = 0;
            boolean mixed = false;
            for (; i < count && keys[i] < above; i++) {
                int other = slot(keys[i]);
                if (other == slot) {
                    here += weights[i];
                    continue;
                }
                if (!mixed) {
                    mixed = true;
                    beginRun(from, MIXED);
                }
                move(other, weights[i]);
                others += weights[i];
            }
            if (mixed) {
                move(slot, here);
            } else {
                if (slot != runSlot) {
                    beginRun(from, slot);
                }
                firstOfRun = runValues++ == 0 ? here : firstOfRun;
                lastOfRun = here;
                run += here;
            }
            knownBelow += here + others;
        }
        if (isLastBest) {
            edge = Math.min(edge, edge(uncut, firstOfRun));
        }
        return place == 0 ? 0 : Estimates.isHardlyAny(known) ? Double.NaN : gain(count < rows.size());
    }

    private void begin(OrderedRows rows, int count) {
        Arrays.fill(missing, 0, node.classes(), 0);
        for (int i = count; i < rows.size(); i++) {
            missing[rows.slot(i)] += rows.weights[i];
        }
        known = 0;
        for (int c = 0; c < node.classes(); c++) {
            below[c] = 0;
            above[c] = node.weight(c) - missing[c];
            known += above[c];
            terms[c] = Double.NaN;
        }
        knownBelow = 0;
        termsBeforeRun = terms();
        runSlot = MIXED;
        run = 0;
        runValues = 0;
        best = Double.NEGATIVE_INFINITY;
        second = Double.NEGATIVE_INFINITY;
        edge = Double.POSITIVE_INFINITY;
        place = 0;
        isLastBest = false;
    }

    private static int slot(long key) {
        return OrderedRows.label(RankSort.payload(key));
    }

    /** Ends a run, which begins another one of a class, and looks at the cut before its first row. */
    private void beginRun(int row, int slot) {
        if (runValues > 0) {
            move(runSlot, run);
        }
        runSlot = slot;
        if (row == 0) {
            return;
        }
        double here = terms();
        if (isLastBest) {
            edge = Math.min(edge, edge(here, firstOfRun));
        }
        isLastBest = here > best;
        if (isLastBest) {
            second = best;
            best = here;
            place = row;
            bestKnownBelow = knownBelow;
            System.arraycopy(below, 0, bestBelow, 0, node.classes());
            edge = edge(termsBeforeRun, lastOfRun);
        } else {
            second = Math.max(second, here);
        }
        termsBeforeRun = here;
        run = 0;
        runValues = 0;
    }

    /** How far cuts within the run are below the best one, at one end of it, next to a value of some weight; the terms at the other end are given. */
    private double edge(double otherEnd, double next) {
        return runValues > 1 ? (best - otherEnd) * next / run : Double.POSITIVE_INFINITY;
    }

    private void move(int slot, double weight) {
        below[slot] += weight;
        above[slot] -= weight;
        terms[slot] = Double.NaN;
    }

    private double terms() {
        double sum = -RoughTerms.of(knownBelow) - RoughTerms.of(known - knownBelow);
        for (int c = 0; c < node.classes(); c++) {
            double term = terms[c];
            if (Double.isNaN(term)) {
                term = RoughTerms.of(below[c]) + RoughTerms.of(above[c]);
                terms[c] = term;
            }
            sum += term;
        }
        return sum;
    }

    /** The gain by the best cut, rows without a value being shared out. */
    private double gain(boolean incomplete) {
        if (!incomplete) {
            return node.gain(best);
        }
        double share = bestKnownBelow / known;
        double sumOfTerms = 0;
        double lower = 0;
        for (int c = 0; c < node.classes(); c++) {
            double under = bestBelow[c] + share * missing[c];
            sumOfTerms += RoughTerms.of(under) + RoughTerms.of(node.weight(c) - under);
            lower += under;
        }
        return node.gain(sumOfTerms - RoughTerms.of(lower) - RoughTerms.of(node.sum() - lower));
    }

    /** The first row above the best cut, 0 if there is no cut. */
    int place() {
        return place;
    }

    /** Whether no other cut can be the best. */
    boolean isClear() {
        return place > 0
                && !Estimates.isHardlyAny(known)
                && Math.min(best - second, edge) > Estimates.MARGIN * node.sum();
    }
}
