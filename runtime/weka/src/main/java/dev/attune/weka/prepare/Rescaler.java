// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Rescaling;
import dev.attune.weka.options.OptionTable;
import java.util.Objects;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;
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
    private Filter own;
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
    Layout fit(Instances training) throws Exception {
        own = wekas();
        if (own != null) {
            own.setInputFormat(training);
            Filter.useFilter(training, own);
        }
        scalings = new Scaling[training.numAttributes()];
        for (int i = 0; own == null && i < scalings.length; i++) {
            scalings[i] = isNumber(training, i) ? scaling(Sample.of(training, i)) : new Scaling.Identity();
        }
        return Layout.same(training);
    }

    private Filter wekas() {
        return switch (method) {
            case STANDARD -> new Standardize();
            case MIN_MAX -> new Normalize();
            case ROBUST, QUANTILE, YEO_JOHNSON -> null;
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
    void transform(Instance row, double[] values) throws Exception {
        if (own != null) {
            own.input(row);
            own.batchFinished();
            System.arraycopy(own.output().toDoubleArray(), 0, values, 0, values.length);
            return;
        }
        for (int j = 0; j < values.length; j++) {
            if (!Double.isNaN(values[j])) {
                values[j] = scalings[j].apply(values[j]);
            }
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new Rescaler(), arguments);
    }
}
