// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.model.UnreadableModelException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weka.classifiers.bayes.NaiveBayes;
import weka.core.Attribute;
import weka.core.Instances;
import weka.core.Statistics;
import weka.core.Utils;
import weka.estimators.DiscreteEstimator;
import weka.estimators.Estimator;
import weka.estimators.KernelEstimator;
import weka.estimators.NormalEstimator;

/**
 * {@link NaiveBayes} with normal distributions or kernel densities (John and Langley, Estimating Continuous Distributions in Bayesian
 * Classifiers, 1995), column by column. Weka rounds numbers to a precision, so that a density is computed once for all rows with the
 * same rounded value.
 */
final class FlatBayes implements FlatModel {

    private static final double LEAST = 1e-75;
    private static final double RAISE = 1e75;

    /** What an attribute contributes. */
    private interface Column {

        /** The value that stands for all those near it. */
        double rounded(double value);

        /** The factor that a rounded value gives to a class. */
        double factor(double rounded, int label);
    }

    private final double[] prior;
    /** By attribute; null for the class. */
    private final Column[] columns;

    private FlatBayes(double[] prior, Column[] columns) {
        this.prior = prior;
        this.columns = columns;
    }

    static FlatModel read(NaiveBayes model, Instances header) throws UnreadableModelException {
        Estimator[][] estimators = model.getConditionalEstimators();
        if (estimators == null || model.getUseSupervisedDiscretization()) {
            throw new UnreadableModelException("no distributions of the attributes");
        }
        double[] prior = new double[header.numClasses()];
        Arrays.setAll(prior, label -> model.getClassEstimator().getProbability(label));
        Column[] columns = new Column[header.numAttributes()];
        int next = 0;
        for (int a = 0; a < columns.length; a++) {
            if (a != header.classIndex()) {
                columns[a] = column(header.attribute(a), estimators[next++]);
            }
        }
        return new FlatBayes(prior, columns);
    }

    private static Column column(Attribute attribute, Estimator[] estimators) throws UnreadableModelException {
        if (attribute.weight() != 1) {
            throw new UnreadableModelException("a weighted attribute");
        }
        Class<?> type = estimators[0].getClass();
        boolean known = type == DiscreteEstimator.class
                ? attribute.isNominal()
                : attribute.isNumeric() && (type == NormalEstimator.class || type == KernelEstimator.class);
        if (!known || !Stream.of(estimators).allMatch(estimator -> estimator.getClass() == type)) {
            throw new UnreadableModelException("unknown distribution " + type);
        }
        if (attribute.isNominal()) {
            return Table.of(attribute.numValues(), estimators);
        }
        return type == KernelEstimator.class ? Kernels.of(estimators) : Normals.of(estimators);
    }

    /** The shares of the values of a nominal attribute. */
    private record Table(List<double[]> byClass) implements Column {

        static Table of(int values, Estimator[] estimators) {
            return new Table(Stream.of(estimators)
                    .map(estimator -> IntStream.range(0, values)
                            .mapToDouble(estimator::getProbability)
                            .toArray())
                    .toList());
        }

        @Override
        public double rounded(double value) {
            return value;
        }

        @Override
        public double factor(double rounded, int label) {
            return byClass.get(label)[(int) rounded];
        }
    }

    /** A normal distribution. */
    private record Normal(double mean, double deviation) {

        double below(double value) {
            return Statistics.normalProbability(value / deviation);
        }
    }

    /** Normal distributions of a numeric attribute, which share a precision. */
    private record Normals(double precision, List<Normal> byClass) implements Column {

        static Normals of(Estimator[] estimators) {
            List<Normal> byClass = Stream.of(estimators)
                    .map(NormalEstimator.class::cast)
                    .map(estimator -> new Normal(estimator.getMean(), estimator.getStdDev()))
                    .toList();
            return new Normals(((NormalEstimator) estimators[0]).getPrecision(), byClass);
        }

        @Override
        public double rounded(double value) {
            return Math.rint(value / precision) * precision;
        }

        @Override
        public double factor(double rounded, int label) {
            Normal normal = byClass.get(label);
            double half = precision / 2;
            double high = normal.below(rounded - normal.mean() + half);
            return (high - normal.below(rounded - normal.mean() - half)) / precision;
        }
    }

    /** Kernel densities of a numeric attribute, which share a precision. */
    private record Kernels(double precision, List<KernelDensity> byClass) implements Column {

        static Kernels of(Estimator[] estimators) throws UnreadableModelException {
            List<KernelDensity> byClass = new ArrayList<>();
            for (Estimator estimator : estimators) {
                byClass.add(KernelDensity.of((KernelEstimator) estimator));
            }
            return new Kernels(byClass.get(0).precision(), byClass);
        }

        @Override
        public double rounded(double value) {
            return Math.rint(value / precision) * precision;
        }

        @Override
        public double factor(double rounded, int label) {
            return byClass.get(label).at(rounded);
        }
    }

    /** The factors of the values of one column that were met before, as many as have a place. */
    private static final class Memo {

        private static final int BITS = 10;
        private static final long MIX = 0x9E3779B97F4A7C15L;

        private final int classes;
        private final double[] keys = new double[1 << BITS];
        private final double[] factors;

        Memo(int classes) {
            this.classes = classes;
            this.factors = new double[classes << BITS];
        }

        void clear() {
            Arrays.fill(keys, Double.NaN);
        }

        /** Where the factors of a value begin. */
        int of(Column column, double value) {
            double rounded = column.rounded(value);
            int slot = (int) ((Double.doubleToRawLongBits(rounded) * MIX) >>> (Long.SIZE - BITS));
            if (keys[slot] != rounded) {
                for (int c = 0; c < classes; c++) {
                    factors[slot * classes + c] = Math.max(LEAST, column.factor(rounded, c));
                }
                keys[slot] = rounded;
            }
            return slot * classes;
        }
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        int classes = prior.length;
        int rows = outputs.length / classes;
        for (int row = 0; row < rows; row++) {
            System.arraycopy(prior, 0, outputs, row * classes, classes);
        }
        Memo memo = new Memo(classes);
        for (int a = 0; a < columns.length; a++) {
            memo.clear();
            for (int row = 0; columns[a] != null && row < rows; row++) {
                double value = cells[row * attributes + a];
                if (!Double.isNaN(value)) {
                    multiply(outputs, row * classes, classes, memo.factors, memo.of(columns[a], value));
                }
            }
        }
        double[] shares = new double[classes];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(outputs, row * classes, shares, 0, classes);
            Utils.normalize(shares);
            System.arraycopy(shares, 0, outputs, row * classes, classes);
        }
    }

    private static void multiply(double[] outputs, int at, int classes, double[] factors, int from) {
        double highest = 0;
        for (int c = 0; c < classes; c++) {
            outputs[at + c] *= factors[from + c];
            highest = Math.max(highest, outputs[at + c]);
        }
        // as Weka does against underflow
        for (int c = 0; highest > 0 && highest < LEAST && c < classes; c++) {
            outputs[at + c] *= RAISE;
        }
    }
}
