// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weka.core.Instances;

/** One division into a part to train on and a part to test on, with the same share of every class in both. */
record HoldOut(double fraction) implements Scheme {

    HoldOut {
        if (!(fraction > 0 && fraction < 1)) {
            throw new StudyException(
                    "ATN124",
                    "fraction: " + fraction
                            + " is not between 0 and 1. Use for example 0.3 to test on 30 % of the rows.");
        }
    }

    @Override
    public int folds() {
        return 1;
    }

    @Override
    public double testToTrainRatio() {
        return fraction / (1 - fraction);
    }

    @Override
    public void check(WekaData data) {
        int rows = data.rowCount();
        int tested = tested(rows);
        if (tested == 0 || tested == rows) {
            throw new StudyException(
                    "ATN124",
                    "fraction: " + fraction + " of the " + rows + " rows of " + data.name() + " leaves "
                            + (tested == 0 ? "none to test on" : "none to train on")
                            + ". Use a fraction nearer to 0.5.");
        }
    }

    @Override
    public Division divide(Instances rows, long seed) {
        int[] shuffled = RowOrder.shuffled(rows, seed, 1);
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < shuffled.length; i++) {
            places.add(i);
        }
        if (rows.classAttribute().isNominal()) {
            places.sort(Comparator.comparingDouble(i -> rows.get(shuffled[i]).classValue()));
        }
        boolean[] test = new boolean[shuffled.length];
        for (int i = 0; i < test.length; i++) {
            // evenly spaced along the rows by class, so that each class gives its share, give or take a row
            test[places.get(i)] = tested(i + 1) > tested(i);
        }
        int size = shuffled.length;
        return new Division(trainingFirst(shuffled, test), new int[] {size - tested(size), size});
    }

    private static int[] trainingFirst(int[] rows, boolean[] test) {
        int[] order = new int[rows.length];
        int next = 0;
        for (boolean part : new boolean[] {false, true}) {
            for (int i = 0; i < rows.length; i++) {
                if (test[i] == part) {
                    order[next++] = rows[i];
                }
            }
        }
        return order;
    }

    private int tested(int rows) {
        return (int) Math.round(rows * fraction);
    }

    @Override
    public String toString() {
        return "hold-out of " + fraction;
    }
}
