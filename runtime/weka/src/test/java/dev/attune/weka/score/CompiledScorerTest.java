// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.weka.RandomData;
import dev.attune.weka.RealData;
import dev.attune.weka.learn.FastRandomForest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.classifiers.functions.SMO;
import weka.classifiers.lazy.IBk;
import weka.classifiers.rules.ZeroR;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.REPTree;
import weka.classifiers.trees.RandomForest;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/** Compiled models give Weka's outputs to the last bit, on rows they were fitted to, on others, and on rows with holes. */
class CompiledScorerTest {

    /** Learners with their options. */
    private static final List<String> LEARNERS = List.of(
            "weka.classifiers.trees.J48",
            "weka.classifiers.trees.J48 -U -M 1",
            "weka.classifiers.trees.J48 -B -A",
            "weka.classifiers.trees.J48 -R -S",
            "weka.classifiers.trees.REPTree",
            "weka.classifiers.trees.REPTree -P -M 1",
            "weka.classifiers.trees.REPTree -I 1 -R -L 4",
            "weka.classifiers.trees.RandomTree",
            "weka.classifiers.trees.RandomTree -U -M 3",
            "weka.classifiers.trees.RandomTree -N 3",
            "weka.classifiers.trees.RandomForest -I 3",
            "weka.classifiers.trees.RandomForest -I 12",
            "weka.classifiers.trees.RandomForest -I 9 -U -depth 4",
            "dev.attune.weka.learn.FastRandomForest -I 12",
            "weka.classifiers.functions.Logistic -M 3",
            "dev.attune.weka.learn.FastLogistic -R 0.1 -M 5",
            "weka.classifiers.bayes.NaiveBayes",
            "weka.classifiers.bayes.NaiveBayes -K",
            "weka.classifiers.functions.SMO",
            "weka.classifiers.functions.SMO -N 1 -V 3 -M",
            "weka.classifiers.functions.SMO -K \"weka.classifiers.functions.supportVector.PolyKernel -E 2 -L\"",
            "weka.classifiers.functions.SMO -C 10 -K \"weka.classifiers.functions.supportVector.RBFKernel -G 0.3\"",
            "weka.classifiers.functions.SMO -M -K \"weka.classifiers.functions.supportVector.PolyKernel -E 1.5\"",
            "weka.classifiers.functions.MultilayerPerceptron -N 2",
            "weka.classifiers.functions.MultilayerPerceptron -N 1 -H 3,2 -I -S 5",
            "weka.classifiers.functions.MultilayerPerceptron -N 1 -H 0 -B -C",
            "weka.classifiers.lazy.IBk",
            "weka.classifiers.lazy.IBk -K 4 -I -A \"weka.core.neighboursearch.LinearNNSearch -A weka.core.ManhattanDistance\"",
            "dev.attune.weka.learn.FastKnn -K 3 -F",
            "weka.classifiers.functions.LinearRegression",
            "weka.classifiers.functions.LinearRegression -S 1 -C -R 0.5",
            "weka.classifiers.trees.M5P",
            "weka.classifiers.trees.M5P -N -U -M 2",
            "weka.classifiers.trees.M5P -R");

    /** How many of them are trees, which come first. */
    private static final int TREES = 14;

    private static final int MANY = 300;

    /** How many of them are for numbers only, which come last. */
    private static final int FOR_NUMBERS = 5;

    static Stream<String> dataSets() {
        return RealData.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void equalOnRealData(String name) throws Exception {
        assertAllEqual(RealData.rows(name));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void equalOnRandomRows(long seed) throws Exception {
        int classes = (int) seed % 4 == 1 ? 0 : 2 + (int) seed % 4;
        assertAllEqual(RandomData.of(seed, 200, 3, 4, classes, 0, false));
        assertAllEqual(withoutZeroWeights(RandomData.of(seed, 200, 4, 4, classes, 0.2, seed % 2 == 0)));
        assertAllEqual(withoutZeroWeights(RandomData.of(seed, 60, 2, 5, classes, 0.6, true)));
    }

    @Test
    void equalWithAClassThatHasNoRow() throws Exception {
        Instances rows = RandomData.of(21, 150, 3, 3, 4, 0.1, false);
        rows.removeIf(row -> row.classValue() == 2);
        assertAllEqual(rows);
    }

    @Test
    void equalWithValuesThatNoTrainingRowHas() throws Exception {
        Instances rows = RandomData.of(22, 150, 1, 4, 3, 0, false);
        int widest = rows.numAttributes() - 1;
        rows.forEach(row -> row.setValue(widest, row.value(widest) % 2));
        assertAllEqual(rows);
    }

    @Test
    void equalWithInfinitiesAndZerosOfBothSigns() throws Exception {
        Instances rows = RandomData.of(23, 200, 3, 0, 2, 0, false);
        for (int i = 0; i < 60; i++) {
            rows.get(i).setValue(0, i % 2 == 0 ? 0.0 : -0.0);
            rows.get(i + 60).setValue(1, i % 2 == 0 ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY);
        }
        // linear models and densities cannot be fitted to infinities
        for (String learner : LEARNERS.subList(0, TREES)) {
            assertThat(isEqualOrLeft(learner, learner(learner), rows))
                    .as(learner)
                    .isTrue();
        }
    }

    /** Some of Weka's learners fail on them; what they train is scored equally, or left to Weka where it would fail as well. */
    @Test
    void equalOrLeftWithWeightsOfZero() throws Exception {
        int compared = 0;
        for (int seed = 31; seed < 35; seed++) {
            Instances rows = RandomData.of(seed, 150, 3, 3, 3, 0.1, true);
            for (String learner : List.of("weka.classifiers.trees.J48 -U -M 1", "weka.classifiers.trees.RandomTree")) {
                compared += isEqualOrLeft(learner, learner(learner), rows) ? 1 : 0;
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void equalWhereAMachineLeavesNumbersAsTheyAre() throws Exception {
        Instances rows = RandomData.of(28, 120, 4, 2, 3, 0.1, false);
        String machine = "weka.classifiers.functions.SMO -N 2";
        assertThat(isEqualOrLeft(machine, learner(machine), rows)).isTrue();
    }

    /** As a column without spread is scaled to zero, or only shifted. */
    @Test
    void equalWithAConstantColumn() throws Exception {
        Instances rows = RandomData.of(29, 120, 4, 2, 3, 0.1, false);
        rows.forEach(row -> row.setValue(1, 7));
        assertAllEqual(rows);
    }

    /** Values far from all of a class's, zeros of both signs, and a class that has only one value. */
    @Test
    void equalWithKernelsFarApart() throws Exception {
        Instances rows = RandomData.of(30, 300, 4, 1, 3, 0.1, true);
        Random random = new Random(30);
        for (Instance row : rows) {
            row.setValue(0, random.nextInt(3) * 1e6 + random.nextGaussian());
            row.setValue(1, Math.exp(9 * random.nextGaussian()));
            row.setValue(2, row.classValue() == 1 ? -3 : (random.nextInt(5) - 2) * 0.3);
            row.setValue(3, random.nextInt(3) * (random.nextBoolean() ? 1e-9 : -1e-9));
        }
        String bayes = "weka.classifiers.bayes.NaiveBayes -K";
        assertThat(isEqualOrLeft(bayes, learner(bayes), withoutZeroWeights(rows)))
                .isTrue();
    }

    @Test
    void doesNotChangeWithTheModel() throws Exception {
        Instances rows = RandomData.of(27, 80, 3, 2, 3, 0.1, false);
        NaiveBayes bayes = new NaiveBayes();
        bayes.buildClassifier(rows);
        CompiledScorer scorer = CompiledScorer.of(bayes, rows).orElseThrow();
        double[] before = scorer.outputs(rows);
        bayes.updateClassifier(rows.get(3));
        assertThat(scorer.outputs(rows)).isEqualTo(before);
        assertThat(CompiledScorer.of(bayes, rows).orElseThrow().outputs(rows)).isNotEqualTo(before);
    }

    @Test
    void leavesOtherModelsToWeka() throws Exception {
        Instances rows = RandomData.of(24, 50, 2, 1, 2, 0, false);
        Classifier other = new ZeroR();
        other.buildClassifier(rows);
        assertThat(CompiledScorer.of(other, rows)).isEmpty();
        J48 subclass = new J48() {};
        subclass.buildClassifier(rows);
        assertThat(CompiledScorer.of(subclass, rows)).isEmpty();
    }

    @Test
    void leavesModelsThatAreNotFittedToWeka() {
        Instances rows = RandomData.of(25, 5, 2, 1, 2, 0, false);
        for (Classifier learner : List.of(
                new J48(),
                new REPTree(),
                new RandomForest(),
                new FastRandomForest(),
                new SMO(),
                new MultilayerPerceptron(),
                new IBk())) {
            assertThat(CompiledScorer.of(learner, rows)).isEmpty();
        }
    }

    @Test
    void tellsOfRowsThatDoNotFit() throws Exception {
        Instances rows = RandomData.of(26, 50, 2, 1, 2, 0, false);
        J48 tree = new J48();
        tree.buildClassifier(rows);
        CompiledScorer scorer = CompiledScorer.of(tree, rows).orElseThrow();
        assertThat(scorer.width()).isEqualTo(2);
        assertThat(scorer.outputs(new double[0])).isEmpty();
        assertThatThrownBy(() -> scorer.outputs(new double[5]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 cells are no whole rows: give 4 for each row, the class among them");
        Instances wider = RandomData.of(26, 5, 3, 1, 2, 0, false);
        assertThatThrownBy(() -> scorer.outputs(wider))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "rows have 5 attributes, but the model was fitted to 4: give rows with the attributes of the header");
    }

    /** Every learner that takes the rows; those for classes only leave numbers out. */
    private static void assertAllEqual(Instances rows) throws Exception {
        int compared = 0;
        Instances few = thinned(rows);
        for (String learner : LEARNERS) {
            Classifier model = learner(learner);
            if (model.getCapabilities().test(rows)) {
                boolean tree = LEARNERS.indexOf(learner) < TREES;
                assertThat(isEqualOrLeft(learner, model, tree ? rows : few))
                        .as(learner)
                        .isTrue();
                compared++;
            }
        }
        boolean classes = rows.classAttribute().isNominal();
        // of those for numbers some are for classes as well
        assertThat(compared).isGreaterThanOrEqualTo(classes ? LEARNERS.size() - FOR_NUMBERS : 10 + FOR_NUMBERS);
    }

    /** Rows for learners that take their time. */
    private static Instances thinned(Instances rows) {
        int step = 1 + rows.size() / MANY;
        Instances few = new Instances(rows, 0);
        for (int i = 0; i < rows.size(); i += step) {
            few.add(rows.get(i));
        }
        return few;
    }

    private static Classifier learner(String text) throws Exception {
        String[] options = Utils.splitOptions(text);
        String name = options[0];
        options[0] = "";
        return AbstractClassifier.forName(name, options);
    }

    private static Instances withoutZeroWeights(Instances rows) {
        rows.forEach(row -> row.setWeight(row.weight() + 0.25));
        return rows;
    }

    /** Whether there is a scorer, which is equal then. */
    private static boolean isEqualOrLeft(String learner, Classifier model, Instances rows) throws Exception {
        Instances train = new Instances(rows, 0);
        for (int i = 0; i < rows.size(); i++) {
            if (i % 3 > 0) {
                train.add(rows.get(i));
            }
        }
        model.buildClassifier(train);
        for (Instances test : List.of(rows, withHoles(rows))) {
            // anew for each, since to be asked changes some of Weka's models
            Optional<CompiledScorer> compiled = CompiledScorer.of(model, train);
            if (compiled.isEmpty()) {
                return false;
            }
            CompiledScorer scorer = compiled.get();
            double[] outputs = scorer.outputs(test);
            assertThat(scorer.outputs(CompiledScorer.cells(test))).as(learner).isEqualTo(outputs);
            for (int i = 0; i < test.size(); i++) {
                double[] own = Arrays.copyOfRange(outputs, i * scorer.width(), (i + 1) * scorer.width());
                assertThat(own).as("%s, row %d", learner, i).isEqualTo(model.distributionForInstance(test.get(i)));
            }
        }
        return true;
    }

    /** Some cells missing, and nominal values drawn anew, so that some meet branches that no row took. */
    private static Instances withHoles(Instances rows) {
        Instances holes = new Instances(rows);
        Random random = new Random(7);
        for (Instance row : holes) {
            for (int a = 0; a < row.numAttributes(); a++) {
                if (a == row.classIndex()) {
                    continue;
                }
                if (row.attribute(a).isNominal() && random.nextInt(4) == 0) {
                    row.setValue(a, random.nextInt(row.attribute(a).numValues()));
                }
                if (random.nextInt(5) == 0) {
                    row.setMissing(a);
                }
            }
        }
        return holes;
    }
}
