// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/** Orders of rows as Weka makes them, as row numbers, and the rows of such an order. */
final class RowOrder {

    private RowOrder() {}

    /**
     * The row numbers after {@code Instances.randomize} with a generator of this seed and, for a nominal class and two folds or
     * more, {@code Instances.stratify}. Weka does both itself, on rows that hold nothing but their number and class.
     */
    static int[] shuffled(Instances rows, long seed, int strata) {
        Instances numbers = numbered(rows);
        numbers.randomize(new Random(seed));
        if (strata > 1) {
            numbers.stratify(strata);
        }
        return numbers.stream().mapToInt(row -> (int) row.value(0)).toArray();
    }

    private static Instances numbered(Instances rows) {
        Attribute target = rows.classAttribute();
        ArrayList<Attribute> header = new ArrayList<>();
        header.add(new Attribute("row of " + target.name()));
        header.add((Attribute) target.copy());
        Instances numbers = new Instances("order", header, rows.numInstances());
        numbers.setClassIndex(1);
        for (int i = 0; i < rows.numInstances(); i++) {
            numbers.add(new DenseInstance(1, new double[] {i, rows.get(i).classValue()}));
        }
        return numbers;
    }

    /** {@code Instances.randomize} on row numbers: with the same generator, the same order. */
    static void shuffle(int[] rows, Random random) {
        for (int j = rows.length - 1; j > 0; j--) {
            int i = random.nextInt(j + 1);
            int row = rows[i];
            rows[i] = rows[j];
            rows[j] = row;
        }
    }

    /** New rows, in the order given, that share the values of {@code rows} until somebody sets one. */
    static Instances pick(Instances rows, int[] order) {
        Instances picked = new Instances(rows, order.length);
        Arrays.stream(order).forEach(row -> picked.add(rows.get(row)));
        return picked;
    }
}
