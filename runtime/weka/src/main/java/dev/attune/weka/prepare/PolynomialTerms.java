// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.weka.options.OptionTable;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Adds the powers 2 to {@code degree} of each numeric attribute, {@code a^2}, {@code a^3}. The powers are of the standardised
 * attribute, which spans the same polynomials as the raw one but keeps them apart (Marquardt 1980, "You Should Standardize the
 * Predictor Variables in Your Regression Models", JASA 75). An attribute with v values in training gets powers below v only: on v
 * points any higher one is a combination of these, as the square of an indicator is of the indicator itself. A power of a missing
 * value is missing; so is one that is too large for a {@code double}.
 */
public final class PolynomialTerms extends StageFilter {

    private static final long serialVersionUID = 1;

    private int degree = 2;
    private int[] numbers;
    private Scaling.Linear[] scalings;

    /** The highest power of each number. */
    private int[] highest;

    private int first;

    /** The highest power; 2 if not set, 1 for no new attributes. */
    public void setDegree(int degree) {
        if (degree < 1) {
            throw stage().badSetting("degree", degree, "1 or more");
        }
        this.degree = degree;
    }

    public int getDegree() {
        return degree;
    }

    public String degreeTipText() {
        return "The highest power, less for an attribute with few values (default 2).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Adds powers of numeric attributes.";
    }

    @Override
    OptionTable table() {
        return new OptionTable().integer("D", degreeTipText(), this::getDegree, this::setDegree);
    }

    @Override
    Stage stage() {
        return Stage.POLYNOMIAL;
    }

    @Override
    Layout fit(Instances training) {
        numbers = IntStream.range(0, training.numAttributes())
                .filter(i -> isNumber(training, i))
                .toArray();
        scalings = new Scaling.Linear[numbers.length];
        highest = new int[numbers.length];
        Layout layout = Layout.same(training);
        first = layout.size();
        for (int k = 0; k < numbers.length; k++) {
            Sample sample = Sample.of(training, numbers[k]);
            scalings[k] = sample.size() == 0
                    ? new Scaling.Linear(0, 1)
                    : new Scaling.Linear(sample.mean(), sample.deviation());
            highest[k] = Math.min(degree, sample.distinct() - 1);
            for (int power = 2; power <= highest[k]; power++) {
                layout.addNumeric(training.attribute(numbers[k]).name() + "^" + power);
            }
        }
        return layout;
    }

    @Override
    void transform(Instance row, double[] values) {
        int place = first;
        for (int k = 0; k < numbers.length; k++) {
            double base = scalings[k].apply(values[numbers[k]]);
            double term = base;
            for (int power = 2; power <= highest[k]; power++) {
                term *= base;
                values[place++] = Double.isInfinite(term) ? Double.NaN : term;
            }
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new PolynomialTerms(), arguments);
    }
}
