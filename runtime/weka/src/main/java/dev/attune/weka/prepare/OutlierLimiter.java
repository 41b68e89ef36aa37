// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.OutlierAction;
import dev.attune.annotations.OutlierRule;
import dev.attune.weka.options.OptionTable;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Randomizable;

/**
 * Clips numeric values that lie too far out, or drops their rows from training. No row is dropped after the first batch.
 *
 * <ul>
 *   <li>{@link OutlierRule#IQR}: fences at {@code cut} interquartile ranges below the first and above the third quartile (Tukey
 *       1977, "Exploratory Data Analysis", section 2D; quartiles by definition 7 of Hyndman and Fan, 1996).
 *   <li>{@link OutlierRule#Z_SCORE}: fences at {@code cut} standard deviations from the mean.
 *   <li>{@link OutlierRule#ISOLATION_FOREST} (Liu, Ting, Zhou 2008): whole rows, whose isolation score lies more than {@code cut}
 *       standard deviations above the mean score. {@link OutlierAction#CLIP} moves such a row's values into the range of the rows
 *       that are none.
 * </ul>
 *
 * <p>An attribute whose quartiles are equal, or whose values are, has no fences: most of its other values would lie outside.
 */
public final class OutlierLimiter extends StageFilter implements Randomizable {

    private static final long serialVersionUID = 1;

    private OutlierRule rule = OutlierRule.IQR;
    private OutlierAction action = OutlierAction.CLIP;
    private double cut = 3;
    private int seed = 1;

    /** Incoming positions of the attributes that are looked at, with the lowest and highest value allowed. */
    private int[] numbers;

    private double[] low;
    private double[] high;
    private IsolationForest forest;
    private double worstScore;

    /** What is too far out; {@link OutlierRule#IQR} if none is set. */
    public void setRule(OutlierRule rule) {
        this.rule = Objects.requireNonNull(rule, "rule");
    }

    public OutlierRule getRule() {
        return rule;
    }

    public String ruleTipText() {
        return "Which values, or rows, are outliers (default IQR).";
    }

    /** What happens to it; {@link OutlierAction#CLIP} if none is set. */
    public void setAction(OutlierAction action) {
        this.action = Objects.requireNonNull(action, "action");
    }

    public OutlierAction getAction() {
        return action;
    }

    public String actionTipText() {
        return "What happens to them (default CLIP).";
    }

    /** How far is too far, in the rule's unit, above 0; 3 if not set. */
    public void setCut(double cut) {
        if (!(cut > 0) || Double.isInfinite(cut)) {
            throw stage().badSetting("cut", cut, "a finite number above 0");
        }
        this.cut = cut;
    }

    public double getCut() {
        return cut;
    }

    public String cutTipText() {
        return "How far they lie, in units of the rule (default 3).";
    }

    /** The seed of the isolation forest. */
    @Override
    public void setSeed(int seed) {
        this.seed = seed;
    }

    @Override
    public int getSeed() {
        return seed;
    }

    public String seedTipText() {
        return "The seed of the isolation forest (default 1).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Limits values, or leaves out training rows, that lie too far from the others.";
    }

    @Override
    OptionTable table() {
        return new OptionTable()
                .constant("R", ruleTipText(), OutlierRule.class, this::getRule, this::setRule)
                .constant("A", actionTipText(), OutlierAction.class, this::getAction, this::setAction)
                .real("C", cutTipText(), this::getCut, this::setCut)
                .integer("S", seedTipText(), this::getSeed, this::setSeed);
    }

    @Override
    Stage stage() {
        return Stage.OUTLIERS;
    }

    @Override
    Layout fit(Instances training) {
        numbers = IntStream.range(0, training.numAttributes())
                .filter(i -> isNumber(training, i))
                .toArray();
        low = new double[numbers.length];
        high = new double[numbers.length];
        Arrays.fill(low, Double.NEGATIVE_INFINITY);
        Arrays.fill(high, Double.POSITIVE_INFINITY);
        forest = null;
        if (rule == OutlierRule.ISOLATION_FOREST) {
            fitForest(training);
        } else {
            for (int k = 0; k < numbers.length; k++) {
                fence(k, Sample.of(training, numbers[k]));
            }
        }
        return Layout.same(training);
    }

    private void fence(int k, Sample sample) {
        if (sample.isConstant()) {
            return;
        }
        boolean quartiles = rule == OutlierRule.IQR;
        double from = quartiles ? sample.quantile(0.25) : sample.mean();
        double to = quartiles ? sample.quantile(0.75) : from;
        double reach = quartiles ? to - from : sample.deviation();
        if (reach > 0) {
            low[k] = from - cut * reach;
            high[k] = to + cut * reach;
        }
    }

    private void fitForest(Instances training) {
        double[][] rows = training.stream().map(Instance::toDoubleArray).toArray(double[][]::new);
        if (rows.length == 0 || numbers.length == 0) {
            return;
        }
        forest = new IsolationForest(rows, numbers, seed);
        double[] scores = Arrays.stream(rows).mapToDouble(forest::score).toArray();
        double mean = Arrays.stream(scores).average().orElseThrow();
        double variance =
                Arrays.stream(scores).map(s -> (s - mean) * (s - mean)).sum() / scores.length;
        worstScore = mean + cut * Math.sqrt(variance);
        Instances inliers = new Instances(training, rows.length);
        for (int r = 0; r < rows.length; r++) {
            if (scores[r] <= worstScore) {
                inliers.add(training.instance(r));
            }
        }
        for (int k = 0; k < numbers.length; k++) {
            Sample sample = Sample.of(inliers, numbers[k]);
            low[k] = sample.size() == 0 ? low[k] : sample.min();
            high[k] = sample.size() == 0 ? high[k] : sample.max();
        }
    }

    /** Whether the rule finds the row, or a value in it, too far out. */
    private boolean isOutlier(Instance row) {
        if (rule == OutlierRule.ISOLATION_FOREST) {
            return forest != null && forest.score(row.toDoubleArray()) > worstScore;
        }
        return IntStream.range(0, numbers.length)
                .anyMatch(k -> row.value(numbers[k]) < low[k] || row.value(numbers[k]) > high[k]);
    }

    @Override
    Instances transformTraining(Instances training) throws Exception {
        if (action == OutlierAction.CLIP) {
            return super.transformTraining(training);
        }
        Instances kept = new Instances(training, training.numInstances());
        for (Instance row : training) {
            if (!isOutlier(row)) {
                kept.add(row);
            }
        }
        training.delete();
        return super.transformTraining(kept);
    }

    @Override
    void transform(Instance row, double[] values) {
        if (action == OutlierAction.CLIP && isOutlier(row)) {
            for (int k = 0; k < numbers.length; k++) {
                // a comparison with NaN is false, so missing cells stay missing
                double value = values[numbers[k]];
                values[numbers[k]] = value < low[k] ? low[k] : value > high[k] ? high[k] : value;
            }
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new OutlierLimiter(), arguments);
    }
}
