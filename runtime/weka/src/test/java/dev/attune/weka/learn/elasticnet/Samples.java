// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;
import weka.core.converters.ConverterUtils.DataSource;

/** Data of the tests: the real sets, and tables made here. */
final class Samples {

    private Samples() {}

    static Instances real(String name) throws Exception {
        Instances rows = DataSource.read(
                Path.of("src", "test", "resources", "data", name + ".arff").toString());
        rows.setClassIndex(rows.numAttributes() - 1);
        return rows;
    }

    /** Columns of numbers and a last one that is the target: a number, or the index of one of {@code classes} if there are any. */
    static Instances table(double[][] rows, String... classes) {
        int columns = rows[0].length - 1;
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            attributes.add(new Attribute("x" + j));
        }
        attributes.add(classes.length == 0 ? new Attribute("y") : new Attribute("y", List.of(classes)));
        Instances table = new Instances("table", attributes, rows.length);
        table.setClassIndex(columns);
        for (double[] row : rows) {
            table.add(new DenseInstance(1, row.clone()));
        }
        return table;
    }

    /** Standard normal columns, the target a linear function of the first three with noise (its sign, if there are classes). */
    static Instances linear(int seed, int count, int columns, String... classes) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] rows = new double[count][columns + 1];
        for (double[] row : rows) {
            for (int j = 0; j < columns; j++) {
                row[j] = normal(random);
            }
            double target = 3 + 2 * row[0] - row[1] + 0.5 * row[2] + normal(random);
            row[columns] = classes.length == 0 ? target : Math.floorMod((int) Math.floor(target / 2), classes.length);
        }
        return table(rows, classes);
    }

    /** The sum of twelve uniform numbers, less six: near enough to normal, and the same everywhere. */
    private static double normal(SplittableRandom random) {
        return random.doubles(12).sum() - 6;
    }
}
