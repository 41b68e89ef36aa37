// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Imputation;
import dev.attune.weka.options.OptionTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.ReplaceMissingValues;

/**
 * Fills the missing cells of numeric and nominal attributes with what training rows have; the class, dates and strings are left
 * alone. An attribute that is missing in all training rows gets 0, or its first value, as with Weka's {@link
 * ReplaceMissingValues}.
 *
 * <ul>
 *   <li>{@link Imputation#MEAN}: Weka's {@link ReplaceMissingValues}.
 *   <li>{@link Imputation#MEDIAN} and {@link Imputation#MODE}: of the rows' weights; a nominal attribute's most frequent value.
 *   <li>{@link Imputation#CONSTANT}: 0 (see {@link #setConstant}); a nominal attribute gains the value {@code missing}.
 *   <li>{@link Imputation#KNN}: the mean, or most frequent value, of the 5 nearest training rows that have one (Troyanskaya et
 *       al. 2001, "Missing Value Estimation Methods for DNA Microarrays", Bioinformatics 17, KNNimpute, unweighted).
 * </ul>
 */
public final class Imputer extends StageFilter {

    private static final long serialVersionUID = 1;
    private static final String MISSING = "missing";

    private Imputation method = Imputation.MEAN;
    private boolean indicator;
    private double constant;
    private int neighbours = 5;

    private double[] fill;
    private boolean[] filled;
    private NearestRows nearest;
    private int[] indicated;

    /** The imputation; {@link Imputation#MEAN} if none is set. */
    public void setMethod(Imputation method) {
        this.method = Objects.requireNonNull(method, "method");
    }

    public Imputation getMethod() {
        return method;
    }

    public String methodTipText() {
        return "What takes the place of a missing cell (default MEAN).";
    }

    /** Whether each attribute with missing cells in training rows gets a 0/1 attribute {@code <name> missing} beside it. */
    public void setIndicator(boolean indicator) {
        this.indicator = indicator;
    }

    public boolean getIndicator() {
        return indicator;
    }

    public String indicatorTipText() {
        return "Add a 0/1 attribute beside each attribute with missing cells.";
    }

    /** What {@link Imputation#CONSTANT} puts in numeric cells; 0 if not set. */
    public void setConstant(double constant) {
        if (!Double.isFinite(constant)) {
            throw stage().badSetting("constant", constant, "a finite number");
        }
        this.constant = constant;
    }

    public double getConstant() {
        return constant;
    }

    public String constantTipText() {
        return "What CONSTANT puts in numeric cells (default 0).";
    }

    /** How many rows {@link Imputation#KNN} asks; 5 if not set. */
    public void setNeighbours(int neighbours) {
        if (neighbours < 1) {
            throw stage().badSetting("neighbours", neighbours, "1 or more");
        }
        this.neighbours = neighbours;
    }

    public int getNeighbours() {
        return neighbours;
    }

    public String neighboursTipText() {
        return "How many rows KNN asks (default 5).";
    }

    /** What Weka's command line and Explorer say of the filter. */
    public String globalInfo() {
        return "Fills missing cells with what training rows have.";
    }

    @Override
    OptionTable table() {
        return new OptionTable()
                .constant("M", methodTipText(), Imputation.class, this::getMethod, this::setMethod)
                .flag("I", indicatorTipText(), this::getIndicator, this::setIndicator)
                .real("C", constantTipText(), this::getConstant, this::setConstant)
                .integer("K", neighboursTipText(), this::getNeighbours, this::setNeighbours);
    }

    @Override
    Stage stage() {
        return Stage.IMPUTE;
    }

    @Override
    Layout fit(Instances training) throws Exception {
        int width = training.numAttributes();
        filled = new boolean[width];
        fill = fallback(training);
        Layout layout = Layout.of(training);
        for (int i = 0; i < width; i++) {
            filled[i] = isNumber(training, i) || isNominal(training, i);
            Attribute attribute = training.attribute(i);
            if (method == Imputation.CONSTANT && isNominal(training, i)) {
                layout.keepAs(attribute, withMissing(attribute, i));
            } else {
                layout.keep(attribute);
                learn(training, i);
            }
        }
        nearest = method == Imputation.KNN ? new NearestRows(training) : null;
        addIndicators(training, layout);
        return layout;
    }

    /** What Weka's filter puts in. */
    private static double[] fallback(Instances training) throws Exception {
        ReplaceMissingValues wekas = new ReplaceMissingValues();
        wekas.setInputFormat(training);
        Filter.useFilter(training, wekas);
        double[] nothing = new double[training.numAttributes()];
        Arrays.fill(nothing, Utils.missingValue());
        Instance blank = new DenseInstance(1, nothing);
        blank.setDataset(training);
        wekas.input(blank);
        wekas.batchFinished();
        return wekas.output().toDoubleArray();
    }

    private Attribute withMissing(Attribute attribute, int i) {
        ArrayList<String> values = new ArrayList<>();
        attribute.enumerateValues().asIterator().forEachRemaining(value -> values.add((String) value));
        if (!values.contains(MISSING)) {
            values.add(MISSING);
        }
        fill[i] = values.indexOf(MISSING);
        return new Attribute(attribute.name(), values);
    }

    private void learn(Instances training, int i) {
        if (!isNumber(training, i)) {
            return;
        }
        Sample sample = Sample.of(training, i);
        if (method == Imputation.CONSTANT) {
            fill[i] = constant;
        } else if (method == Imputation.MEDIAN && sample.size() > 0) {
            fill[i] = sample.median();
        } else if (method == Imputation.MODE && sample.size() > 0) {
            fill[i] = sample.mode();
        }
    }

    private void addIndicators(Instances training, Layout layout) {
        ArrayList<Integer> gaps = new ArrayList<>();
        for (int i = 0; indicator && i < training.numAttributes(); i++) {
            int attribute = i;
            if (filled[i] && training.stream().anyMatch(row -> row.isMissing(attribute))) {
                gaps.add(i);
                layout.addNumeric(training.attribute(i).name() + " missing");
            }
        }
        indicated = gaps.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    void transform(Instance row, double[] values) {
        double[] distances = null;
        for (int i = 0; i < filled.length; i++) {
            if (!filled[i] || !row.isMissing(i)) {
                continue;
            }
            values[i] = fill[i];
            if (nearest != null) {
                distances = distances == null ? nearest.distances(row.toDoubleArray()) : distances;
                double vote = nearest.vote(distances, neighbours, i);
                values[i] = Double.isNaN(vote) ? fill[i] : vote;
            }
        }
        for (int k = 0; k < indicated.length; k++) {
            values[filled.length + k] = row.isMissing(indicated[k]) ? 1 : 0;
        }
    }

    /** Runs the filter over files, as Weka's own: {@code -i in.arff -o out.arff}; {@code -h} lists all options. */
    public static void main(String[] arguments) {
        runFilter(new Imputer(), arguments);
    }
}
