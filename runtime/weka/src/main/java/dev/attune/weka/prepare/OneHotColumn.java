// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** A nominal attribute as 0/1 attributes. */
final class OneHotColumn extends EncodedColumn {

    private static final long serialVersionUID = 1;

    private final Attribute attribute;
    /** For each declared value the number of its outgoing column, counted from this attribute's first one; -1 for none. */
    private final int[] column;

    private final int columns;
    private final String[] names;
    private int place;

    private OneHotColumn(Attribute attribute, int[] column, String[] names) {
        this.attribute = attribute;
        this.column = column;
        this.names = names;
        columns = names.length;
    }

    static OneHotColumn fit(Instances training, int i, int maxValues) {
        Attribute attribute = training.attribute(i);
        int declared = attribute.numValues();
        int[] column = new int[declared];
        if (declared <= 2) {
            // one column says it all: 0 is the first value, 1 the second
            Arrays.setAll(column, v -> v - 1);
            return new OneHotColumn(attribute, column, new String[] {
                declared == 2 ? attribute.name() + "=" + attribute.value(1) : attribute.name()
            });
        }
        int[] frequent =
                declared <= maxValues ? IntStream.range(0, declared).toArray() : frequent(training, i, maxValues);
        Arrays.fill(column, frequent.length);
        String[] names = new String[declared <= maxValues ? declared : frequent.length + 1];
        names[names.length - 1] = attribute.name() + "=(other)";
        for (int k = 0; k < frequent.length; k++) {
            column[frequent[k]] = k;
            names[k] = attribute.name() + "=" + attribute.value(frequent[k]);
        }
        return new OneHotColumn(attribute, column, names);
    }

    /** The most frequent values, in the order of their declaration. */
    private static int[] frequent(Instances training, int i, int most) {
        double[] weights = NominalEncoder.weights(training, i);
        return IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer v) -> -weights[v]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    @Override
    void placeIn(Layout layout) {
        place = layout.size();
        for (String name : names) {
            layout.addNumeric(name);
        }
    }

    @Override
    void encode(Instance row, double[] values) {
        if (row.isMissing(attribute.index())) {
            return;
        }
        Arrays.fill(values, place, place + columns, 0);
        int hot = column[(int) row.value(attribute.index())];
        if (hot >= 0) {
            values[place + hot] = 1;
        }
    }
}
