// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.ModelField;
import dev.attune.weka.model.UnreadableModelException;
import java.util.stream.IntStream;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.Normalize;
import weka.filters.unsupervised.attribute.Standardize;

/**
 * How numbers are brought to another scale before a model sees them, operation by operation as Weka does it: {@code (value - offset) /
 * divisor * factor + shift}. A missing value stays one.
 */
final class Scaling {

    /** Leaves numbers as they are. */
    static final Scaling NONE = new Scaling(null, null, 1, 0);

    private static final ModelField LEAST = ModelField.of(Normalize.class, "m_MinArray");
    private static final ModelField MOST = ModelField.of(Normalize.class, "m_MaxArray");
    private static final ModelField MEANS = ModelField.of(Standardize.class, "m_Means");
    private static final ModelField DEVIATIONS = ModelField.of(Standardize.class, "m_StdDevs");

    /** By attribute, the class among them; null to leave all as they are. */
    private final double[] offset;
    /** Zero for an attribute all values of which become zero. */
    private final double[] divisor;

    private final double factor;
    private final double shift;

    private Scaling(double[] offset, double[] divisor, double factor, double shift) {
        this.offset = offset;
        this.divisor = divisor;
        this.factor = factor;
        this.shift = shift;
    }

    /** Subtracts the one and divides by the other, unless it is zero. */
    static Scaling of(double[] bases, double[] ranges) {
        double[] divisors = IntStream.range(0, ranges.length)
                .mapToDouble(a -> ranges[a] == 0 ? 1 : ranges[a])
                .toArray();
        return new Scaling(bases.clone(), divisors, 1, 0);
    }

    /** What a fitted filter does; null does nothing. */
    static Scaling of(Filter filter) throws UnreadableModelException {
        if (filter == null) {
            return NONE;
        }
        if (filter.getClass() == Normalize.class) {
            double[] least = LEAST.get(filter, double[].class);
            double[] most = MOST.get(filter, double[].class);
            double[] widths = IntStream.range(0, least.length)
                    .mapToDouble(a -> Double.isNaN(least[a]) ? 0 : most[a] - least[a])
                    .toArray();
            Normalize normalize = (Normalize) filter;
            return new Scaling(least.clone(), widths, normalize.getScale(), normalize.getTranslation());
        }
        if (filter.getClass() == Standardize.class) {
            double[] deviations = DEVIATIONS.get(filter, double[].class);
            double[] divisors = IntStream.range(0, deviations.length)
                    .mapToDouble(a -> deviations[a] > 0 ? deviations[a] : 1)
                    .toArray();
            return new Scaling(MEANS.get(filter, double[].class).clone(), divisors, 1, 0);
        }
        throw new UnreadableModelException("unknown scale " + filter.getClass());
    }

    /** Whether all values of an attribute become zero. */
    boolean isConstant(int attribute) {
        return offset != null && divisor[attribute] == 0;
    }

    double of(int attribute, double value) {
        if (offset == null || Double.isNaN(value)) {
            return value;
        }
        return isConstant(attribute) ? 0 : (value - offset[attribute]) / divisor[attribute] * factor + shift;
    }

    /** Brings numbers of one attribute to the scale. */
    void apply(int attribute, double[] values, int from, int to) {
        if (offset == null) {
            return;
        }
        if (isConstant(attribute)) {
            for (int i = from; i < to; i++) {
                values[i] = of(attribute, values[i]);
            }
            return;
        }
        double subtrahend = offset[attribute];
        double width = divisor[attribute];
        for (int i = from; i < to; i++) {
            values[i] = (values[i] - subtrahend) / width * factor + shift;
        }
    }
}
