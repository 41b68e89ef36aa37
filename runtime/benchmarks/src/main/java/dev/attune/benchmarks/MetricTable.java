// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import dev.attune.vector.VectorSupport;
import dev.attune.vector.VectorSupports;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import weka.classifiers.evaluation.Evaluation;
import weka.classifiers.evaluation.NominalPrediction;
import weka.classifiers.evaluation.Prediction;
import weka.classifiers.evaluation.ThresholdCurve;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * Metrics of stored predictions: Weka's {@code Evaluation}, which is told one prediction after the other and keeps them, as it does
 * unless told otherwise, against flat arrays, whose checks are part of it, and whose copy is where a row says so; rows that only
 * read sum all numbers up, which is the limit of the memory. Times are of a
 * million rows. Prints the rows of a table; an argument keeps the rows that begin with it.
 */
public final class MetricTable {

    private static final VectorSupport VECTORS = VectorSupports.get();

    private MetricTable() {}

    public static void main(String[] args) throws Exception {
        PairedRun run = new PairedRun(System.out, 5, 11, args.length > 0 ? args[0] : "");
        for (int classes : new int[] {2, 10}) {
            for (int rows : new int[] {10_000, 100_000, 1_000_000}) {
                if (rows * classes <= 2_000_000) {
                    pointwise(run, rows, classes);
                }
            }
        }
        ranking(run, 10_000);
        ranking(run, 100_000);
        for (int rows : new int[] {10_000, 100_000, 1_000_000}) {
            numbers(run, rows);
        }
    }

    /** As often in a round that a million rows are scored: one call on a few is too short to measure, and too few to compile. */
    private static void row(PairedRun run, String what, int rows, Callable<Double> peer, Callable<Double> attune)
            throws Exception {
        int times = 1_000_000 / rows;
        run.row(what, () -> repeated(peer, times), () -> repeated(attune, times));
    }

    private static double repeated(Callable<Double> task, int times) throws Exception {
        double sum = 0;
        for (int i = 0; i < times; i++) {
            sum += task.call();
        }
        return sum;
    }

    private static Instances header(int classes, int rows) {
        ArrayList<Attribute> attributes = new ArrayList<>();
        attributes.add(new Attribute("x"));
        List<String> labels = IntStream.range(0, classes).mapToObj(c -> "c" + c).collect(Collectors.toList());
        attributes.add(classes == 0 ? new Attribute("y") : new Attribute("y", labels));
        Instances header = new Instances("made up", attributes, rows);
        header.setClassIndex(1);
        return header;
    }

    private static Instances labelled(int classes, double[] truth) {
        Instances rows = header(classes, truth.length);
        for (double label : truth) {
            rows.add(new DenseInstance(1, new double[] {0, label}));
        }
        return rows;
    }

    private static double[][] distributions(int rows, int classes, Random random) {
        double[][] all = new double[rows][];
        for (int i = 0; i < rows; i++) {
            double[] one = random.doubles(classes).toArray();
            double sum = Arrays.stream(one).sum();
            all[i] = Arrays.stream(one).map(value -> value / sum).toArray();
        }
        return all;
    }

    private static void pointwise(PairedRun run, int rows, int classes) throws Exception {
        Random random = new Random(1);
        double[][] distributions = distributions(rows, classes, random);
        double[] flat =
                Arrays.stream(distributions).flatMapToDouble(Arrays::stream).toArray();
        double[] columns = columns(distributions, classes);
        int[] truth = random.ints(rows, 0, classes).toArray();
        Instances labelled =
                labelled(classes, Arrays.stream(truth).asDoubleStream().toArray());
        String what = "accuracy, F1, kappa, squared error, %,d rows, %d classes".formatted(rows, classes);
        Callable<Double> weka = () -> {
            Evaluation evaluation = new Evaluation(labelled);
            for (int i = 0; i < rows; i++) {
                evaluation.evaluateModelOnceAndRecordPrediction(distributions[i], labelled.get(i));
            }
            return evaluation.pctCorrect()
                    + evaluation.weightedFMeasure()
                    + evaluation.kappa()
                    + evaluation.rootMeanSquaredError();
        };
        row(run, what, rows, weka, () -> pointwise(Predictions.wrapClasses(classes, truth, columns)));
        row(run, what + ", only read", rows, weka, () -> VECTORS.sum(columns));
        row(run, what + ", copied", rows, weka, () -> pointwise(Predictions.classes(classes, truth, flat)));
    }

    private static double pointwise(Predictions predictions) {
        return Metric.ACCURACY.of(predictions)
                + Metric.F1.of(predictions)
                + Metric.KAPPA.of(predictions)
                + Metric.BRIER.of(predictions)
                + Metric.LOG_LOSS.of(predictions);
    }

    /** Class by class. */
    private static double[] columns(double[][] distributions, int classes) {
        return IntStream.range(0, classes * distributions.length)
                .mapToDouble(i -> distributions[i % distributions.length][i / distributions.length])
                .toArray();
    }

    private static void ranking(PairedRun run, int rows) throws Exception {
        Random random = new Random(2);
        double[][] distributions = distributions(rows, 2, random);
        double[] columns = columns(distributions, 2);
        int[] truth = random.ints(rows, 0, 2).toArray();
        ArrayList<Prediction> predictions = IntStream.range(0, rows)
                .mapToObj(i -> new NominalPrediction(truth[i], distributions[i]))
                .collect(Collectors.toCollection(ArrayList::new));
        row(
                run,
                "area under ROC of one class, %,d rows".formatted(rows),
                rows,
                () -> ThresholdCurve.getROCArea(new ThresholdCurve().getCurve(predictions, 1)),
                () -> Metric.AREA_UNDER_ROC.of(1).of(Predictions.wrapClasses(2, truth, columns)));
    }

    private static void numbers(PairedRun run, int rows) throws Exception {
        Random random = new Random(3);
        double[] truth = random.doubles(rows).toArray();
        double[] estimates =
                Arrays.stream(truth).map(y -> y + random.nextGaussian()).toArray();
        Instances labelled = labelled(0, truth);
        String what = "squared, absolute error, explained variance, %,d rows".formatted(rows);
        Callable<Double> weka = () -> {
            Evaluation evaluation = new Evaluation(labelled);
            for (int i = 0; i < rows; i++) {
                evaluation.evaluateModelOnceAndRecordPrediction(new double[] {estimates[i]}, labelled.get(i));
            }
            return evaluation.rootMeanSquaredError()
                    + evaluation.meanAbsoluteError()
                    + evaluation.correlationCoefficient();
        };
        row(run, what, rows, weka, () -> errors(Predictions.wrapNumbers(truth, estimates)));
        row(run, what + ", only read", rows, weka, () -> VECTORS.sum(truth) + VECTORS.sum(estimates));
        row(run, what + ", copied", rows, weka, () -> errors(Predictions.numbers(truth, estimates)));
        row(run, what.replace("explained variance", "correlation"), rows, weka, () -> {
            Predictions predictions = Predictions.wrapNumbers(truth, estimates);
            return errors(predictions) + Metric.CORRELATION.of(predictions);
        });
    }

    private static double errors(Predictions predictions) {
        return Metric.ROOT_MEAN_SQUARED_ERROR.of(predictions)
                + Metric.MEAN_ABSOLUTE_ERROR.of(predictions)
                + Metric.R_SQUARED.of(predictions);
    }
}
