// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Rows as numbers: a numeric attribute is a column, a nominal one with two values a column that is 1 for the second, any other
 * nominal attribute a column of 0 and 1 for each value (as {@code NominalToBinary} makes them). A missing cell becomes the
 * weighted mean or the most frequent value of the rows it was learned from (as {@code ReplaceMissingValues} does), and so does a
 * nominal value that the attribute did not have then.
 */
public final class NumericEncoding implements Serializable {

    private static final long serialVersionUID = 1L;

    /** 2 GB of columns; more is a mistake more often than a wish. */
    private static final long MOST_CELLS = 1L << 28;

    /** An attribute's place: {@code values} is 0 for a number, else the number of its values. */
    private record Source(String name, int attribute, int firstColumn, int values, double fill)
            implements Serializable {
        private static final long serialVersionUID = 1L;

        int width() {
            return values == 0 || values == 2 ? 1 : values == 1 ? 0 : values;
        }
    }

    private final ArrayList<Source> sources = new ArrayList<>();
    private final ArrayList<String> names = new ArrayList<>();

    private NumericEncoding() {}

    /**
     * Learns columns and fills from rows, whose weights count.
     *
     * @throws IllegalArgumentException if the columns of all rows would take more than 2 GB, naming the attribute with most values
     */
    public static NumericEncoding of(Instances rows) {
        NumericEncoding encoding = new NumericEncoding();
        for (int a = 0; a < rows.numAttributes(); a++) {
            if (a != rows.classIndex()) {
                encoding.add(rows, rows.attribute(a));
            }
        }
        encoding.checkSize(rows);
        return encoding;
    }

    private void add(Instances rows, Attribute attribute) {
        int values = attribute.isNominal() ? Math.max(1, attribute.numValues()) : 0;
        double fill = values == 0 ? mean(rows, attribute) : mode(rows, attribute, values);
        Source source = new Source(attribute.name(), attribute.index(), names.size(), values, fill);
        sources.add(source);
        if (values == 0) {
            names.add(attribute.name());
        } else if (values == 2) {
            names.add(attribute.name() + "=" + attribute.value(1));
        } else if (values > 2) {
            for (int v = 0; v < values; v++) {
                names.add(attribute.name() + "=" + attribute.value(v));
            }
        }
    }

    private static double mean(Instances rows, Attribute attribute) {
        double sum = 0, weight = 0;
        for (Instance row : rows) {
            double value = row.value(attribute);
            if (Double.isInfinite(value)) {
                throw new IllegalArgumentException("attribute '" + attribute.name() + "' has the value " + value
                        + ", which has no mean; make it missing or a finite number");
            }
            if (!row.isMissing(attribute) && row.weight() > 0) {
                sum += row.weight() * value;
                weight += row.weight();
            }
        }
        return weight > 0 ? sum / weight : 0;
    }

    private static double mode(Instances rows, Attribute attribute, int values) {
        double[] weights = new double[values];
        for (Instance row : rows) {
            if (!row.isMissing(attribute)) {
                weights[(int) row.value(attribute)] += row.weight();
            }
        }
        int mode = 0;
        for (int v = 1; v < values; v++) {
            mode = weights[v] > weights[mode] ? v : mode;
        }
        return mode;
    }

    private void checkSize(Instances rows) {
        if ((long) columns() * rows.numInstances() <= MOST_CELLS) {
            return;
        }
        Source widest = sources.get(0);
        for (Source source : sources) {
            widest = source.width() > widest.width() ? source : widest;
        }
        throw new IllegalArgumentException(
                "%d rows become %d columns, of which attribute '%s' makes %d: more than 2 GB of numbers; "
                                .formatted(
                                        rows.numInstances(),
                                        columns(),
                                        rows.attribute(widest.attribute()).name(),
                                        widest.width())
                        + "merge its rare values or encode it in fewer columns first");
    }

    /** How many columns a row has. */
    public int columns() {
        return names.size();
    }

    /** The columns' names: the attribute's, or {@code attribute=value}. */
    public List<String> names() {
        return List.copyOf(names);
    }

    /** The names of the attributes of which no column, by its index, is among these; one without columns is always listed. */
    public List<String> attributesWithout(IntPredicate columns) {
        return sources.stream()
                .filter(source -> IntStream.range(source.firstColumn(), source.firstColumn() + source.width())
                        .noneMatch(columns))
                .map(Source::name)
                .toList();
    }

    /** Writes a row's {@link #columns()} numbers to {@code out}. */
    public void encode(Instance row, double[] out) {
        java.util.Arrays.fill(out, 0, columns(), 0);
        for (Source source : sources) {
            double value = row.isMissing(source.attribute()) ? source.fill() : row.value(source.attribute());
            if (source.values() == 0) {
                out[source.firstColumn()] = value;
                continue;
            }
            int known = value < source.values() ? (int) value : (int) source.fill();
            if (source.values() == 2) {
                out[source.firstColumn()] = known;
            } else if (source.values() > 2) {
                out[source.firstColumn() + known] = 1;
            }
        }
    }

    /** All rows, column by column: cell {@code [j][i]} is row {@code i}'s number in column {@code j}. */
    public double[][] encode(Instances rows) {
        double[][] columns = new double[columns()][rows.numInstances()];
        double[] row = new double[columns()];
        for (int i = 0; i < rows.numInstances(); i++) {
            encode(rows.instance(i), row);
            for (int j = 0; j < row.length; j++) {
                columns[j][i] = row[j];
            }
        }
        return columns;
    }
}
