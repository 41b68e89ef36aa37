// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.AttributeRanking;
import dev.attune.weka.options.OptionTable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import weka.attributeSelection.ASEvaluation;
import weka.attributeSelection.AttributeEvaluator;
import weka.attributeSelection.CorrelationAttributeEval;
import weka.attributeSelection.InfoGainAttributeEval;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Keeps the most useful attributes, as training rows show them, in their order; or puts principal components in their place.
 * String and date attributes are left alone.
 *
 * <ul>
 *   <li>{@link AttributeRanking#INFO_GAIN}: Weka's {@link InfoGainAttributeEval}; nominal class only.
 *   <li>{@link AttributeRanking#CORRELATION}: Weka's {@link CorrelationAttributeEval}.
 *   <li>{@link AttributeRanking#L1}: the order in which attributes enter the lasso's path (Friedman, Hastie, Tibshirani 2010,
 *       section 2); numeric attributes only.
 *   <li>{@link AttributeRanking#PCA}: components {@code PC1}, {@code PC2}, … of the standardised attributes, that together cover
 *       the share {@code keep} of the variance (Jolliffe 2002); numeric attributes only.
 * </ul>
 */
public final class AttributeSelector extends StageFilter {

    private static final long serialVersionUID = 1;

    private AttributeRanking method = AttributeRanking.CORRELATION;
    private double keep = 0.5;
    private PrincipalAxes axes;
    private int firstComponent;

    /** The ranking; {@link AttributeRanking#CORRELATION} if none is set. */
    public void setMethod(AttributeRanking method) {
        this.method = Objects.requireNonNull(method, "method");
    }

    public AttributeRanking getMethod() {
        return method;
    }

    public String methodTipText() {
        return "By what attributes are kept (default CORRELATION).";
    }

    /** The share of attributes that stay, rounded up, or with PCA of the variance; above 0, at most 1; 0.5 if not set. */
    public void setKeep(double keep) {
        if (!(keep > 0 && keep <= 1)) {
            throw stage().badSetting("keep", keep, "a share above 0 and at most 1");
        }
        this.keep = keep;
    }

    public double getKeep() {
        return keep;
    }

    public String keepTipText() {
        return "The share that stays (default 0.5).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Keeps the attributes that are worth most, or puts principal components in their place.";
    }

    @Override
    OptionTable table() {
        return new OptionTable()
                .constant("M", methodTipText(), AttributeRanking.class, this::getMethod, this::setMethod)
                .real("P", keepTipText(), this::getKeep, this::setKeep);
    }

    @Override
    Stage stage() {
        return Stage.SELECT;
    }

    @Override
    Layout fit(Instances training) throws Exception {
        int[] ranked = IntStream.range(0, training.numAttributes())
                .filter(i -> isNumber(training, i) || isNominal(training, i))
                .toArray();
        axes = null;
        if (method == AttributeRanking.PCA) {
            return components(training, ranked);
        }
        requireClass(training);
        int count = (int) Math.ceil(keep * ranked.length - 1e-9);
        int[] order = order(training, ranked, count);
        boolean[] stays = new boolean[training.numAttributes()];
        Arrays.fill(stays, true);
        Arrays.stream(order).skip(count).forEach(i -> stays[i] = false);
        Layout layout = Layout.of(training);
        for (int i = 0; i < stays.length; i++) {
            if (stays[i]) {
                layout.keep(training.attribute(i));
            }
        }
        return layout;
    }

    /** The attributes, the {@code count} most useful first. */
    private int[] order(Instances training, int[] ranked, int count) throws Exception {
        return switch (method) {
            case INFO_GAIN -> {
                if (!training.classAttribute().isNominal()) {
                    throw stage().refusal(
                                    "ATN130",
                                    "INFO_GAIN needs a nominal class, and '"
                                            + training.classAttribute().name()
                                            + "' is numeric. Use CORRELATION, L1 or PCA.");
                }
                yield evaluated(training, ranked, new InfoGainAttributeEval());
            }
            case CORRELATION -> evaluated(training, ranked, new CorrelationAttributeEval());
            case L1 -> {
                requireNumbers(training, ranked);
                int[] order = new LassoOrder(training, ranked).order(training, count);
                yield Arrays.stream(order).map(k -> ranked[k]).toArray();
            }
            case PCA -> throw new AssertionError(method);
        };
    }

    private static <E extends ASEvaluation & AttributeEvaluator> int[] evaluated(
            Instances training, int[] ranked, E evaluator) throws Exception {
        Instances rows = onlyRankable(training, ranked);
        evaluator.buildEvaluator(rows);
        double[] merit = new double[ranked.length];
        for (int k = 0; k < merit.length; k++) {
            double value = evaluator.evaluateAttribute(
                    rows.attribute(training.attribute(ranked[k]).name()).index());
            // constant attributes have no correlation: the least there is
            merit[k] = Double.isNaN(value) ? -1 : value;
        }
        return IntStream.range(0, merit.length)
                .boxed()
                .sorted((a, b) -> Double.compare(merit[b], merit[a]))
                .mapToInt(k -> ranked[k])
                .toArray();
    }

    /** The rows without string and date attributes, which Weka's evaluators refuse. */
    private static Instances onlyRankable(Instances training, int[] ranked) {
        if (ranked.length == training.numAttributes() - 1) {
            return training;
        }
        Layout layout = Layout.of(training);
        for (int i = 0; i < training.numAttributes(); i++) {
            int attribute = i;
            if (i == training.classIndex() || Arrays.stream(ranked).anyMatch(k -> k == attribute)) {
                layout.keep(training.attribute(i));
            }
        }
        Instances rows = layout.header();
        for (Instance row : training) {
            rows.add(new DenseInstance(row.weight(), layout.arrange(row)));
        }
        return rows;
    }

    private Layout components(Instances training, int[] ranked) {
        requireNumbers(training, ranked);
        int size = Math.min(ranked.length, training.numInstances());
        if (size > PrincipalAxes.LARGEST) {
            throw stage().refusal(
                            "ATN130",
                            "PCA of " + ranked.length + " attributes and " + training.numInstances()
                                    + " rows needs a matrix of " + size + " x " + size + "; allowed are "
                                    + PrincipalAxes.LARGEST + ". Use INFO_GAIN, CORRELATION or L1.");
        }
        axes = new PrincipalAxes(training, ranked, keep);
        Layout layout = Layout.of(training);
        for (int i = 0; i < training.numAttributes(); i++) {
            if (!isNumber(training, i) && i != training.classIndex()) {
                layout.keep(training.attribute(i));
            }
        }
        firstComponent = layout.size();
        for (int k = 1; k <= axes.count(); k++) {
            layout.addNumeric("PC" + k);
        }
        if (training.classIndex() >= 0) {
            layout.keep(training.classAttribute());
        }
        return layout;
    }

    private void requireNumbers(Instances training, int[] ranked) {
        for (int i : ranked) {
            Attribute attribute = training.attribute(i);
            if (attribute.isNominal()) {
                throw stage().refusal(
                                "ATN130",
                                method + " needs numeric attributes, and '" + attribute.name()
                                        + "' is nominal. Put encode before, or use INFO_GAIN or CORRELATION.");
            }
        }
    }

    @Override
    void transform(Instance row, double[] values) {
        if (axes != null) {
            double[] components = axes.project(row);
            System.arraycopy(components, 0, values, firstComponent, components.length);
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new AttributeSelector(), arguments);
    }
}
