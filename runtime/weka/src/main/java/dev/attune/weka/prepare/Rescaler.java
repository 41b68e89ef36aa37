// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Rescaling;
import dev.attune.weka.options.OptionTable;
import java.util.Objects;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.unsupervised.attribute.Normalize;
import weka.filters.unsupervised.attribute.Standardize;

/**
 * Brings numeric attributes to a common scale, which the training rows define; missing cells stay missing, and nominal attributes
 * and the class are left alone.
 *
 * <ul>
 *   <li>{@link Rescaling#STANDARD}: Weka's {@link Standardize}; {@link Rescaling#MIN_MAX}: Weka's {@link Normalize}.
 *   <li>{@link Rescaling#ROBUST}: {@code (x - median) / (third quartile - first quartile)}; only moved where the quartiles are
 *       equal.
 *   <li>{@link Rescaling#QUANTILE}: the share of training rows below, 0..1, halves for ties; linear between at most 1,000
 *       quantiles (definition 7 of Hyndman and Fan, 1996).
 *   <li>{@link Rescaling#YEO_JOHNSON}: the power transform of Yeo and Johnson (2000), Biometrika 87, with its power at maximum
 *       likelihood, then standardised.
 * </ul>
 */
public final class Rescaler extends StageFilter {

    private static final long serialVersionUID = 1;

    private Rescaling method = Rescaling.STANDARD;
    private Scaling[] scalings;

    /** The rescaling; {@link Rescaling#STANDARD} if none is set. */
    public void setMethod(Rescaling method) {
        this.method = Objects.requireNonNull(method, "method");
    }

    public Rescaling getMethod() {
        return method;
    }

    public String methodTipText() {
        return "How a numeric attribute changes its scale (default STANDARD).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Brings numeric attributes to a common scale.";
    }

    @Override
    OptionTable table() {
        return new OptionTable().constant("M", methodTipText(), Rescaling.class, this::getMethod, this::setMethod);
    }

    @Override
    Stage stage() {
        return Stage.RESCALE;
    }

    @Override
    Layout fit(Instances training) {
        scalings = new Scaling[training.numAttributes()];
        for (int i = 0; i < scalings.length; i++) {
            scalings[i] = scaling(training, i);
        }
        return Layout.same(training);
    }

    private Scaling scaling(Instances training, int i) {
        if (i == training.classIndex() || !training.attribute(i).isNumeric()) {
            return new Scaling.Identity();
        }
        return switch (method) {
            // dates as well, as with Weka's filters
            case STANDARD -> Scaling.Linear.standard(training, i);
            case MIN_MAX -> Scaling.Range.of(training, i);
            case ROBUST, QUANTILE, YEO_JOHNSON ->
                isNumber(training, i) ? scaling(Sample.of(training, i)) : new Scaling.Identity();
        };
    }

    private Scaling scaling(Sample sample) {
        if (sample.size() == 0) {
            return new Scaling.Identity();
        }
        return switch (method) {
            case ROBUST -> Scaling.Linear.robust(sample);
            case QUANTILE -> new QuantileScaling(sample);
            case YEO_JOHNSON -> new YeoJohnson(sample);
            case STANDARD, MIN_MAX -> throw new AssertionError(method);
        };
    }

    @Override
    void transform(Instance row, double[] values) {
        for (int j = 0; j < values.length; j++) {
            if (!Double.isNaN(values[j])) {
                values[j] = scalings[j].apply(values[j]);
                if (Double.isNaN(values[j])) {
                    throw outOfRange(row, j, ", which is infinitely far from the others");
                }
            }
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new Rescaler(), arguments);
    }
}
