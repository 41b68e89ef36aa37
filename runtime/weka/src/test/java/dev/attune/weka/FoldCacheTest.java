// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.weka.prepare.Augmenter;
import dev.attune.weka.prepare.Imputer;
import dev.attune.weka.prepare.NominalEncoder;
import dev.attune.weka.prepare.PolynomialTerms;
import dev.attune.weka.prepare.PreparedClassifier;
import dev.attune.weka.prepare.Rescaler;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.Classifier;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SMO;
import weka.classifiers.functions.supportVector.RBFKernel;
import weka.classifiers.lazy.IBk;
import weka.classifiers.trees.J48;
import weka.classifiers.trees.RandomForest;
import weka.core.Instances;
import weka.core.SelectedTag;
import weka.filters.unsupervised.attribute.Standardize;

/** What trials share of a fold changes no score, and takes no more room than it may. */
class FoldCacheTest {

    private static final int FOLDS = 3;

    private static Classifier prepared(Classifier learner) {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.SMOTE);
        PreparedClassifier prepared = new PreparedClassifier();
        List.of(new Imputer(), encoder, new Rescaler(), augmenter).forEach(prepared::addStage);
        prepared.setClassifier(learner);
        return prepared;
    }

    private static Classifier neighbours(int k, int weighting) {
        IBk knn = new IBk(k);
        knn.setDistanceWeighting(new SelectedTag(weighting, IBk.TAGS_WEIGHTING));
        return knn;
    }

    private static Classifier forest(int trees, int depth) {
        RandomForest forest = new RandomForest();
        forest.setNumIterations(trees);
        forest.setMaxDepth(depth);
        return forest;
    }

    private static Classifier machine(double c, double gamma, boolean calibrated) {
        RBFKernel kernel = new RBFKernel();
        kernel.setCacheSize(0);
        kernel.setGamma(gamma);
        SMO machine = new SMO();
        machine.setC(c);
        machine.setKernel(kernel);
        machine.setBuildCalibrationModels(calibrated);
        return machine;
    }

    /** In an order in which later ones find what earlier ones left, more and fewer neighbours than those. */
    private static List<Supplier<Classifier>> learners() {
        List<Supplier<Classifier>> learners = new ArrayList<>(List.of(
                () -> neighbours(5, IBk.WEIGHT_NONE),
                () -> neighbours(1, IBk.WEIGHT_INVERSE),
                () -> neighbours(80, IBk.WEIGHT_NONE),
                () -> neighbours(70, IBk.WEIGHT_SIMILARITY),
                () -> forest(5, 0),
                () -> forest(8, 3),
                () -> machine(1, 0.1, false),
                () -> machine(10, 0.1, false),
                () -> machine(0.1, 0.1, true),
                () -> machine(1, 0.5, false),
                Logistic::new,
                NaiveBayes::new));
        List.copyOf(learners).forEach(learner -> learners.add(() -> prepared(learner.get())));
        return learners;
    }

    static List<String> dataSets() {
        return List.of("glass", "vote", "diabetes", "auto-mpg", "ionosphere");
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void sharedPartsGiveTheScoresOfFreshOnes(String data) throws Exception {
        WekaData rows = DataSets.load(data);
        boolean classes = !rows.classes().isEmpty();
        WekaEvaluator shared = WekaEvaluator.on(rows).validate(Validation.folds(FOLDS));
        for (Supplier<Classifier> learner : learners()) {
            if (!classes && !takesNumbers(learner.get())) {
                continue;
            }
            FixedLearner tuning = new FixedLearner(learner::get);
            for (int step = 0; step < FOLDS; step++) {
                double fresh = shared.cache(0).evaluate(tuning, FixedLearner.ANY, step)[0];
                assertThat(shared.evaluate(tuning, FixedLearner.ANY, step)[0]).isEqualTo(fresh);
                assertThat(shared.evaluate(tuning, FixedLearner.ANY, step)[0]).isEqualTo(fresh);
            }
        }
    }

    private static boolean takesNumbers(Classifier learner) {
        return learner instanceof IBk || learner instanceof RandomForest;
    }

    @Test
    void threadsShareWithoutChangingScores() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("diabetes")).validate(Validation.folds(FOLDS));
        List<Supplier<Classifier>> learners = learners();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<double[]>> scores = new ArrayList<>();
            for (int i = 0; i < 2 * learners.size(); i++) {
                FixedLearner tuning = new FixedLearner(learners.get(i % learners.size())::get);
                scores.add(pool.submit(() -> evaluator.evaluate(tuning, FixedLearner.ANY, 1)));
            }
            for (int i = 0; i < learners.size(); i++) {
                FixedLearner tuning = new FixedLearner(learners.get(i)::get);
                double alone = evaluator.cache(0).evaluate(tuning, FixedLearner.ANY, 1)[0];
                assertThat(scores.get(i).get()[0]).isEqualTo(alone);
                assertThat(scores.get(i + learners.size()).get()[0]).isEqualTo(alone);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aLearnerThatSpoilsItsRowsSpoilsNoOthers() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("diabetes")).validate(Validation.folds(FOLDS));
        FixedLearner tree = new FixedLearner(() -> prepared(new J48()));
        double clean = evaluator.evaluate(tree, FixedLearner.ANY, 0)[0];
        FixedLearner spoiling = new FixedLearner(() -> prepared(new J48() {
            @Override
            public void buildClassifier(Instances rows) throws Exception {
                super.buildClassifier(rows);
                rows.forEach(row -> row.setValue(0, -1e6));
                rows.delete(0);
            }
        }));
        evaluator.evaluate(spoiling, FixedLearner.ANY, 0);
        assertThat(evaluator.evaluate(tree, FixedLearner.ANY, 0)[0]).isEqualTo(clean);
    }

    @Test
    void theOldestGoesWhenThereIsNoRoom() throws Exception {
        FoldCache cache = new FoldCache(100);
        List<String> made = new ArrayList<>();
        for (String key : List.of("a", "b", "a", "c", "a", "b", "large", "a")) {
            String value = cache.get(key, String.class, text -> text.equals("large") ? 101 : 40, () -> {
                made.add(key);
                return key;
            });
            assertThat(value).isEqualTo(key);
            assertThat(cache.bytes()).isLessThanOrEqualTo(100);
        }
        assertThat(made).containsExactly("a", "b", "c", "b", "large");
    }

    @Test
    void theCacheKeepsToItsBytes() throws Exception {
        Parts parts = new Parts(DataSets.load("diabetes").targeted(), Validation.folds(FOLDS));
        FoldCache cache = new FoldCache(60_000);
        for (Supplier<Classifier> learner : learners()) {
            for (int step = 0; step < FOLDS; step++) {
                Fold.of(cache, parts, step, 1, learner.get()).outputs();
                assertThat(cache.bytes()).isBetween(0L, 60_000L);
            }
        }
        assertThat(cache.bytes()).isPositive();
    }

    /** Room for many parts, so that what else is made and left in the heap does not matter. */
    @Test
    void theBytesAreThoseOfTheHeap() throws Exception {
        Parts parts = new Parts(RandomData.of(9, 3000, 9, 1, 2, 0.05, false), Validation.folds(10));
        FoldCache cache = new FoldCache(Long.MAX_VALUE);
        fill(cache, parts, 1);
        long before = heap();
        long counted = cache.bytes();
        for (int degree = 2; degree <= 3; degree++) {
            fill(cache, parts, degree);
        }
        long added = cache.bytes() - counted;
        assertThat(added).isGreaterThan(30_000_000);
        assertThat(heap() - before).isBetween((long) (0.7 * added), (long) (1.1 * added));
    }

    /** Ranks among all rows serve every part of them. */
    @Test
    void forestsOfAllFoldsAndSharesHaveTheSameColumns() throws Exception {
        Parts parts = new Parts(DataSets.load("diabetes").targeted(), Validation.folds(FOLDS));
        FoldCache cache = new FoldCache(Long.MAX_VALUE);
        Fold.of(cache, parts, 0, 1, forest(2, 0)).outputs();
        assertThat(cache.bytes()).isEqualTo(parts.ranked().bytes());
        for (int step = 0; step < FOLDS; step++) {
            for (double share : new double[] {0.25, 1}) {
                Fold.of(cache, parts, step, share, forest(2, 0)).outputs();
                assertThat(cache.bytes()).isEqualTo(parts.ranked().bytes());
            }
        }
    }

    private static void fill(FoldCache cache, Parts parts, int degree) throws Exception {
        for (int step = 0; step < 10; step++) {
            for (Classifier learner : List.of(neighbours(5, IBk.WEIGHT_NONE), forest(1, 2))) {
                PolynomialTerms terms = new PolynomialTerms();
                terms.setDegree(degree);
                PreparedClassifier prepared = new PreparedClassifier();
                List.of(new Imputer(), new NominalEncoder(), terms).forEach(prepared::addStage);
                prepared.setClassifier(learner);
                Fold.of(cache, parts, step, 1, prepared).outputs();
            }
        }
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void stagesThatCannotBeToldApartShareNothing() throws Exception {
        Object holder = new Object();
        Parts parts = new Parts(DataSets.load("diabetes").targeted(), Validation.folds(FOLDS));
        FoldCache cache = new FoldCache(Long.MAX_VALUE);
        PreparedClassifier prepared = new PreparedClassifier();
        prepared.addStage(new Standardize() {
            private final Object kept = holder;

            @Override
            public String globalInfo() {
                return super.globalInfo() + kept;
            }
        });
        prepared.setClassifier(new IBk(3));
        double[] outputs = Fold.of(cache, parts, 0, 1, prepared).outputs();
        assertThat(cache.bytes()).isZero();
        PreparedClassifier plain = new PreparedClassifier();
        plain.addStage(new Standardize());
        plain.setClassifier(new IBk(3));
        assertThat(outputs).isEqualTo(Fold.of(cache, parts, 0, 1, plain).outputs());
        assertThat(cache.bytes()).isPositive();
    }

    @Test
    void otherSettingsOfTheStagesAreOtherRows() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass")).validate(Validation.folds(FOLDS));
        List<Double> scores = new ArrayList<>();
        for (int times = 0; times < 2; times++) {
            for (int degree = 1; degree <= 3; degree++) {
                PolynomialTerms terms = new PolynomialTerms();
                terms.setDegree(degree);
                PreparedClassifier prepared = new PreparedClassifier();
                prepared.addStage(terms);
                prepared.setClassifier(new NaiveBayes());
                scores.add(evaluator.evaluate(new FixedLearner(() -> prepared), FixedLearner.ANY, 0)[0]);
            }
        }
        assertThat(scores.subList(0, 3)).doesNotHaveDuplicates().isEqualTo(scores.subList(3, 6));
    }
}
