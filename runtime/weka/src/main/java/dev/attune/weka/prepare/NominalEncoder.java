// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Encoding;
import dev.attune.weka.options.OptionTable;
import java.util.ArrayList;
import java.util.Objects;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Randomizable;

/**
 * Makes nominal attributes numeric; the class and all other attributes are left alone. A missing cell, and so a value that
 * training rows never declared, stays missing, except that {@link Encoding#TARGET} gives it the overall mean.
 *
 * <ul>
 *   <li>{@link Encoding#ONE_HOT}: 0/1 attributes {@code name=value}, one alone where two values are declared; as Weka's {@code
 *       NominalToBinary}. Beyond 100 declared values (see {@link #setMaxValues}) the most frequent ones get an attribute
 *       each, and all others share {@code name=(other)}.
 *   <li>{@link Encoding#ORDINAL}: the position in the declaration, from 0; as Weka's {@code OrdinalToNumeric}.
 *   <li>{@link Encoding#FREQUENCY}: the share of training weight with the value.
 *   <li>{@link Encoding#TARGET}: the value's mean target, smoothed with 10 rows of the overall mean (Micci-Barreca 2001, SIGKDD
 *       Explorations 3); for a class of more than two values, one attribute for each but the first. A training row's own fold of
 *       5 is left out of its encoding, so that the learner cannot read its target from it.
 * </ul>
 */
public final class NominalEncoder extends StageFilter implements Randomizable {

    private static final long serialVersionUID = 1;
    private static final int FOLDS = 5;

    private Encoding method = Encoding.ONE_HOT;
    private double smoothing = 10;
    private int maxValues = 100;
    private int seed = 1;
    private ArrayList<EncodedColumn> encoded;

    /** The encoding; {@link Encoding#ONE_HOT} if none is set. */
    public void setMethod(Encoding method) {
        this.method = Objects.requireNonNull(method, "method");
    }

    public Encoding getMethod() {
        return method;
    }

    public String methodTipText() {
        return "How a nominal attribute becomes numeric (default ONE_HOT).";
    }

    /** How many rows of the overall mean are added to each value's own in {@link Encoding#TARGET}; 10 if not set. */
    public void setSmoothing(double smoothing) {
        if (!(smoothing >= 0) || Double.isInfinite(smoothing)) {
            throw stage().badSetting("smoothing", smoothing, "a finite number of rows, 0 or more");
        }
        this.smoothing = smoothing;
    }

    public double getSmoothing() {
        return smoothing;
    }

    public String smoothingTipText() {
        return "How many rows of the overall mean TARGET adds to each value (default 10).";
    }

    /** How many values of one attribute {@link Encoding#ONE_HOT} tells apart; 100 if not set. */
    public void setMaxValues(int maxValues) {
        if (maxValues < 2) {
            throw stage().badSetting("maxValues", maxValues, "2 or more");
        }
        this.maxValues = maxValues;
    }

    public int getMaxValues() {
        return maxValues;
    }

    public String maxValuesTipText() {
        return "How many values of an attribute ONE_HOT tells apart (default 100).";
    }

    /** The seed of the folds of {@link Encoding#TARGET}. */
    @Override
    public void setSeed(int seed) {
        this.seed = seed;
    }

    @Override
    public int getSeed() {
        return seed;
    }

    public String seedTipText() {
        return "The seed of the folds of TARGET (default 1).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Makes nominal attributes numeric.";
    }

    @Override
    OptionTable table() {
        return new OptionTable()
                .constant("M", methodTipText(), Encoding.class, this::getMethod, this::setMethod)
                .real("W", smoothingTipText(), this::getSmoothing, this::setSmoothing)
                .integer("V", maxValuesTipText(), this::getMaxValues, this::setMaxValues)
                .integer("S", seedTipText(), this::getSeed, this::setSeed);
    }

    @Override
    Stage stage() {
        return Stage.ENCODE;
    }

    @Override
    Layout fit(Instances training) {
        if (method == Encoding.TARGET) {
            requireClass(training);
        }
        encoded = new ArrayList<>();
        Layout layout = Layout.of(training);
        for (int i = 0; i < training.numAttributes(); i++) {
            if (isNominal(training, i)) {
                EncodedColumn column = column(training, i);
                column.placeIn(layout);
                encoded.add(column);
            } else {
                layout.keep(training.attribute(i));
            }
        }
        return layout;
    }

    private EncodedColumn column(Instances training, int i) {
        Attribute attribute = training.attribute(i);
        return switch (method) {
            case ONE_HOT -> OneHotColumn.fit(training, i, maxValues);
            case ORDINAL -> EncodedColumn.byTable(attribute, ordinals(attribute));
            case FREQUENCY -> EncodedColumn.byTable(attribute, shares(training, i));
            case TARGET -> TargetColumn.fit(training, i, smoothing);
        };
    }

    private static double[] ordinals(Attribute attribute) {
        double[] table = new double[attribute.numValues()];
        for (int v = 0; v < table.length; v++) {
            table[v] = v;
        }
        return table;
    }

    private static double[] shares(Instances training, int i) {
        double[] weights = weights(training, i);
        double total = training.sumOfWeights();
        for (int v = 0; v < weights.length; v++) {
            weights[v] = total > 0 ? weights[v] / total : 0;
        }
        return weights;
    }

    /** The training weight of each value. */
    static double[] weights(Instances training, int i) {
        double[] weights = new double[training.attribute(i).numValues()];
        for (Instance row : training) {
            if (!row.isMissing(i)) {
                weights[(int) row.value(i)] += row.weight();
            }
        }
        return weights;
    }

    @Override
    void transform(Instance row, double[] values) {
        encoded.forEach(column -> column.encode(row, values));
    }

    @Override
    Instances transformTraining(Instances training) throws Exception {
        if (method != Encoding.TARGET) {
            return super.transformTraining(training);
        }
        Instances prepared = super.transformTraining(new Instances(training));
        int[] fold = TargetFolds.of(training, FOLDS, seed);
        for (EncodedColumn column : encoded) {
            if (column instanceof TargetColumn target) {
                target.encodeOutOfFold(training, fold, FOLDS, prepared);
            }
        }
        return prepared;
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new NominalEncoder(), arguments);
    }
}
