// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import dev.attune.weka.learn.perceptron.DropoutPerceptron;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instances;

/**
 * Fits on 10,000 rows of 100 correlated numeric columns and two classes: a path of 100 penalty strengths against one fit of Weka's
 * Logistic, and ten epochs of a perceptron with one hidden layer of 32 units against Weka's.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class RegularisedLearnersBenchmark {

    private static final int ROWS = 10_000, COLUMNS = 100, RELEVANT = 30, EPOCHS = 10, UNITS = 32;

    private Instances rows;

    @Setup
    public void draw() {
        ArrayList<Attribute> attributes = new ArrayList<>();
        for (int j = 0; j < COLUMNS; j++) {
            attributes.add(new Attribute("x" + j));
        }
        attributes.add(new Attribute("y", List.of("a", "b")));
        rows = new Instances("drawn", attributes, ROWS);
        rows.setClassIndex(COLUMNS);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < ROWS; i++) {
            double[] row = new double[COLUMNS + 1];
            double shared = normal(random), logOdds = 0;
            for (int j = 0; j < COLUMNS; j++) {
                row[j] = 0.5 * shared + normal(random);
                logOdds += j < RELEVANT ? 0.3 * (j % 2 == 0 ? row[j] : -row[j]) : 0;
            }
            row[COLUMNS] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
            rows.add(new DenseInstance(1, row));
        }
    }

    private static double normal(SplittableRandom random) {
        return random.doubles(12).sum() - 6;
    }

    @Benchmark
    public Classifier wekaLogisticOnce() throws Exception {
        return fit(new Logistic());
    }

    @Benchmark
    public Classifier lassoPathOf100() throws Exception {
        ElasticNetLogistic learner = new ElasticNetLogistic();
        learner.setL1Ratio(1);
        learner.setPathStep(100);
        return fit(learner);
    }

    @Benchmark
    public Classifier elasticNetPathOf100() throws Exception {
        ElasticNetLogistic learner = new ElasticNetLogistic();
        learner.setPathStep(100);
        return fit(learner);
    }

    @Benchmark
    public Classifier wekaPerceptronTenEpochs() throws Exception {
        MultilayerPerceptron learner = new MultilayerPerceptron();
        learner.setHiddenLayers(Integer.toString(UNITS));
        learner.setTrainingTime(EPOCHS);
        return fit(learner);
    }

    @Benchmark
    public Classifier dropoutPerceptronTenEpochs() throws Exception {
        DropoutPerceptron learner = new DropoutPerceptron();
        learner.setHiddenUnits(UNITS);
        learner.setDropout(0.2);
        learner.setEpochs(EPOCHS);
        return fit(learner);
    }

    private Classifier fit(Classifier learner) throws Exception {
        learner.buildClassifier(rows);
        return learner;
    }
}
