// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/**
 * New rows between neighbours of one class: Chawla, Bowyer, Hall, Kegelmeyer (2002), "SMOTE: Synthetic Minority Over-sampling
 * Technique", JAIR 16, section 4.2, and for nominal attributes SMOTE-NC, section 6.1: two different values are as far apart as
 * the median of the numeric attributes' standard deviations, and a new row has its neighbours' most frequent value. A missing
 * cell takes the other row's value; two missing ones stay missing. A class of one row has no neighbours, so its new rows are
 * copies.
 */
final class Smote {

    private final Instances form;
    private final List<Instance> rows;
    private final int neighbours;
    private final double nominalGap;
    private final boolean[] numeric;

    /** Of the rows of one class. */
    Smote(Instances form, List<Instance> rows, int neighbours) {
        this.form = form;
        this.rows = rows;
        this.neighbours = neighbours;
        numeric = new boolean[form.numAttributes()];
        Instances own = new Instances(form, rows.size());
        own.addAll(rows);
        double[] deviations = new double[numeric.length];
        int numbers = 0;
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = StageFilter.isNumber(form, i);
            if (numeric[i]) {
                Sample sample = Sample.of(own, i);
                deviations[numbers++] = sample.size() == 0 ? 0 : sample.deviation();
            }
        }
        nominalGap = median(Arrays.copyOf(deviations, numbers));
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int middle = values.length / 2;
        if (values.length == 0) {
            return 1;
        }
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    /** Adds {@code count} new rows to {@code target}. */
    void addTo(Instances target, int count, Random random) {
        for (Instance base : ClassBalance.draw(rows, count, random)) {
            int[] near = neighboursOf(base);
            target.add(near.length == 0 ? (Instance) base.copy() : between(base, near, random));
        }
    }

    private int[] neighboursOf(Instance base) {
        double[] distances =
                rows.stream().mapToDouble(row -> distance(base, row)).toArray();
        return NearestRows.nearest(distances, neighbours, r -> rows.get(r) != base);
    }

    private double distance(Instance a, Instance b) {
        double sum = 0;
        for (int i = 0; i < numeric.length; i++) {
            if (i == form.classIndex() || a.isMissing(i) || b.isMissing(i)) {
                continue;
            }
            double gap = a.value(i) - b.value(i);
            sum += numeric[i] ? gap * gap : gap == 0 ? 0 : nominalGap * nominalGap;
        }
        return sum;
    }

    private Instance between(Instance base, int[] near, Random random) {
        Instance other = rows.get(near[random.nextInt(near.length)]);
        double[] values = base.toDoubleArray();
        for (int i = 0; i < values.length; i++) {
            if (i == form.classIndex()) {
                continue;
            }
            if (numeric[i]) {
                // the draw is per attribute, as in the paper's pseudo-code
                values[i] = mix(values[i], other.value(i), random.nextDouble());
            } else if (form.attribute(i).isNominal()) {
                values[i] = mostFrequent(near, i, values[i]);
            }
        }
        return new DenseInstance(base.weight(), values);
    }

    private static double mix(double a, double b, double share) {
        if (Double.isNaN(a)) {
            return b;
        }
        return Double.isNaN(b) ? a : a + share * (b - a);
    }

    private double mostFrequent(int[] near, int i, double otherwise) {
        int[] counts = new int[form.attribute(i).numValues()];
        double best = otherwise;
        int most = 0;
        for (int r : near) {
            double value = rows.get(r).value(i);
            if (!Double.isNaN(value) && ++counts[(int) value] > most) {
                most = counts[(int) value];
                best = value;
            }
        }
        return best;
    }
}
