// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.learn.FastLogistic;
import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.learn.FastSmo;
import dev.attune.weka.learn.perceptron.FastPerceptron;
import dev.attune.weka.model.UnreadableModelException;
import java.util.Map;
import java.util.Optional;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.LinearRegression;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.M5P;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.classifiers.trees.RandomTree;
import weka.core.Instances;

/**
 * Scores many rows with a fitted Weka model from flat arrays, without an object for each row. The outputs are those of the model's
 * {@code distributionForInstance} to the last bit, which tests prove on all data sets.
 *
 * <p>A scorer is a copy: it does not change with the model, and threads may share it. It knows {@link J48}, {@link REPTree}, {@link
 * RandomTree}, {@link RandomForest} and {@link FastRandomForest}, {@link M5P}, {@link Logistic} and {@link FastLogistic}, {@link
 * LinearRegression}, {@link NaiveBayes} without discretizing, {@link SMO} and {@link FastSmo} with a linear, polynomial or RBF kernel, {@link
 * MultilayerPerceptron} and {@link FastPerceptron}, and {@link IBk} and {@link FastKnn} with a linear search. Subclasses are left to Weka, and so are models that
 * fell back to a constant.
 *
 * <p>Weka's {@link IBk} gives a row what depends on the rows that it was asked for before. Here each call begins anew, with the model as
 * it was when it was compiled.
 */
public final class CompiledScorer {

    /** Reads one kind of models. */
    private interface Reader {

        FlatModel read(Classifier fitted, Instances header) throws UnreadableModelException;
    }

    private static final Map<Class<?>, Reader> READERS = Map.ofEntries(
            entry(J48.class, (fitted, header) -> C45Source.read((J48) fitted, header)),
            entry(REPTree.class, (fitted, header) -> GainSource.read((REPTree) fitted, header)),
            entry(RandomTree.class, (fitted, header) -> GainSource.read((RandomTree) fitted, header)),
            entry(RandomForest.class, (fitted, header) -> GainSource.read((RandomForest) fitted, header)),
            entry(FastRandomForest.class, (fitted, header) -> GainSource.read((RandomForest) fitted, header)),
            entry(M5P.class, (fitted, header) -> FlatModelTree.read((M5P) fitted, header)),
            entry(Logistic.class, (fitted, header) -> FlatLogistic.read((Logistic) fitted, header)),
            entry(FastLogistic.class, (fitted, header) -> FlatLogistic.read((Logistic) fitted, header)),
            entry(LinearRegression.class, (fitted, header) -> FlatRegression.read((LinearRegression) fitted, header)),
            entry(NaiveBayes.class, (fitted, header) -> FlatBayes.read((NaiveBayes) fitted, header)),
            entry(SMO.class, (fitted, header) -> MachineSource.read((SMO) fitted, header)),
            entry(FastSmo.class, (fitted, header) -> MachineSource.read((SMO) fitted, header)),
            entry(
                    MultilayerPerceptron.class,
                    (fitted, header) -> NetworkSource.read((MultilayerPerceptron) fitted, header)),
            entry(FastPerceptron.class, (fitted, header) -> NetworkSource.read((MultilayerPerceptron) fitted, header)),
            entry(IBk.class, (fitted, header) -> FlatNeighbours.read((IBk) fitted, header)),
            entry(FastKnn.class, (fitted, header) -> FlatNeighbours.read((IBk) fitted, header)));

    private static Map.Entry<Class<?>, Reader> entry(Class<?> type, Reader reader) {
        return Map.entry(type, reader);
    }

    private final FlatModel model;
    private final int attributes;
    private final int width;

    private CompiledScorer(FlatModel model, Instances header) {
        this.model = model;
        this.attributes = header.numAttributes();
        this.width = header.numClasses();
    }

    /**
     * Compiles a model.
     *
     * @param fitted a fitted model; it is read only
     * @param header the attributes that it was fitted to, with its class; rows are not looked at
     * @return empty if the model is not one that is proven to be scored equally, or not fitted
     */
    public static Optional<CompiledScorer> of(Classifier fitted, Instances header) {
        try {
            return Optional.of(new CompiledScorer(read(fitted, header), header));
        } catch (UnreadableModelException left) {
            return Optional.empty();
        }
    }

    static FlatModel read(Classifier fitted, Instances header) throws UnreadableModelException {
        Reader reader = READERS.get(fitted.getClass());
        if (reader == null) {
            throw new UnreadableModelException("unknown model " + fitted.getClass());
        }
        return reader.read(fitted, header);
    }

    /** How many numbers a row gets: the probability of each class, or one estimate. */
    public int width() {
        return width;
    }

    /**
     * Scores rows.
     *
     * @param rows with the attributes of the header; their classes are not looked at
     * @return the distributions or estimates, row by row
     * @throws IllegalArgumentException if the rows have another number of attributes
     */
    public double[] outputs(Instances rows) {
        if (rows.numAttributes() != attributes) {
            throw new IllegalArgumentException(
                    "rows have " + rows.numAttributes() + " attributes, but the model was fitted to " + attributes
                            + ": give rows with the attributes of the header");
        }
        double[] outputs = new double[rows.size() * width];
        model.score(rows, outputs);
        return outputs;
    }

    /**
     * Scores rows that are an array already, such as {@link #cells} makes, so that several models of a data set share it.
     *
     * @param cells the values of all attributes in the order of the header, row by row: numbers, or positions of nominal values; NaN
     *     where missing; the class has a place as well
     * @return the distributions or estimates, row by row
     * @throws IllegalArgumentException if the array does not hold whole rows
     */
    public double[] outputs(double[] cells) {
        if (cells.length % attributes != 0) {
            throw new IllegalArgumentException(cells.length + " cells are no whole rows: give " + attributes
                    + " for each row, the class among them");
        }
        double[] outputs = new double[cells.length / attributes * width];
        model.score(cells, attributes, outputs);
        return outputs;
    }

    /** The values of all attributes, row by row; NaN where missing. */
    public static double[] cells(Instances rows) {
        int attributes = rows.numAttributes();
        double[] cells = new double[rows.size() * attributes];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i).toDoubleArray(), 0, cells, i * attributes, attributes);
        }
        return cells;
    }
}
