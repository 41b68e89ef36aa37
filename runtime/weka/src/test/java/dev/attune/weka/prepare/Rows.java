// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;

/** Rows that tests are about. */
final class Rows {

    private Rows() {}

    /** Of a header and rows as ARFF writes them; the last attribute is the class. */
    static Instances of(String arff) {
        try {
            Instances rows = new Instances(new StringReader("@relation test\n" + arff));
            rows.setClassIndex(rows.numAttributes() - 1);
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Numeric rows {@code x} with the given values and a class that goes up by one with each. */
    static Instances numbers(double... values) {
        Instances rows = of("@attribute x numeric\n@attribute y numeric\n@data");
        for (int i = 0; i < values.length; i++) {
            rows.add(new DenseInstance(1, new double[] {values[i], i}));
        }
        return rows;
    }

    /** The names of all real data sets. */
    static Stream<String> sets() {
        return Stream.concat(setsOfClasses(), Stream.of("abalone", "auto-mpg", "wine-red"));
    }

    /** The names of those with classes to learn. */
    static Stream<String> setsOfClasses() {
        return Stream.of("credit-g", "diabetes", "glass", "hypothyroid", "ionosphere", "segment", "soybean", "vote");
    }

    /** A real data set. */
    static Instances load(String name) {
        try {
            return of(Files.readString(Path.of("src", "test", "resources", "data", name + ".arff"))
                    .replaceFirst("(?i)@relation\\s+('[^']*'|\\S+)", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Standard normal numbers and two classes that have nothing to do with them. */
    static Instances noise(int rows, int attributes, long seed) {
        ArrayList<Attribute> columns = new ArrayList<>();
        IntStream.range(0, attributes).forEach(i -> columns.add(new Attribute("x" + i)));
        columns.add(new Attribute("class", List.of("no", "yes")));
        Instances made = new Instances("noise", columns, rows);
        made.setClassIndex(attributes);
        Random random = new Random(seed);
        for (int r = 0; r < rows; r++) {
            double[] values = random.doubles(attributes + 1).toArray();
            for (int i = 0; i < attributes; i++) {
                values[i] = random.nextGaussian();
            }
            values[attributes] = r % 2;
            made.add(new DenseInstance(1, values));
        }
        return made;
    }

    /** What a filter makes of its first batch. */
    static Instances fit(Filter filter, Instances training) {
        try {
            filter.setInputFormat(training);
            return Filter.useFilter(training, filter);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a fitted filter makes of one row. */
    static Instance later(Filter filter, Instance row) throws Exception {
        filter.input(row);
        filter.batchFinished();
        return filter.output();
    }

    static double[] column(Instances rows, String name) {
        return rows.attributeToDoubleArray(rows.attribute(name).index());
    }
}
