// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import dev.attune.weka.Validation;
import dev.attune.weka.WekaEvaluator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.functions.SMO;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;

/** One 10-fold cross-validation with four metrics on one thread: Weka's Evaluation against Attune's evaluator. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CrossValidationBenchmark {

    private static final int FOLDS = 10;

    @Param({"segment", "credit-g"})
    String data;

    @Param({"J48", "RandomForest", "IBk", "SMO"})
    String learner;

    private Instances rows;
    private WekaEvaluator evaluator;

    @Setup
    public void load() throws Exception {
        evaluator = WekaEvaluator.on(DataSets.load(data)).validate(Validation.stratifiedFolds(FOLDS));
        rows = evaluator.data().rows();
    }

    private Classifier newLearner() {
        return switch (learner) {
            case "J48" -> new J48();
            case "RandomForest" -> new RandomForest();
            case "IBk" -> new IBk(5);
            case "SMO" -> new SMO();
            default -> throw new IllegalArgumentException(learner);
        };
    }

    @Benchmark
    public double weka() throws Exception {
        Evaluation evaluation = new Evaluation(rows);
        evaluation.crossValidateModel(newLearner(), rows, FOLDS, new Random(1));
        return evaluation.pctCorrect()
                + evaluation.kappa()
                + evaluation.weightedFMeasure()
                + evaluation.weightedAreaUnderROC();
    }

    @Benchmark
    public double attune() throws Exception {
        LearnerTuning tuning = new LearnerTuning(this::newLearner);
        List<Predictions> folds = new ArrayList<>();
        for (int step = 0; step < FOLDS; step++) {
            folds.add(evaluator.predictions(tuning, LearnerTuning.NOTHING, step));
        }
        Predictions all = Predictions.pooled(folds);
        return Metric.ACCURACY.of(all) + Metric.KAPPA.of(all) + Metric.F1.of(all) + Metric.AREA_UNDER_ROC.of(all);
    }
}
