// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.OutlierAction;
import dev.attune.annotations.Rescaling;
import dev.attune.study.StudyException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.functions.SMO;
import weka.classifiers.meta.FilteredClassifier;
import weka.classifiers.trees.J48;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.filters.Filter;
import weka.filters.unsupervised.attribute.Reorder;
import weka.filters.unsupervised.attribute.StringToWordVector;
import weka.filters.unsupervised.instance.RemoveWithValues;

class PreparedClassifierTest {

    private static final String PEOPLE =
            "@attribute age numeric\n@attribute town {Rome,Oslo,Bern}\n@attribute y {no,yes}\n@data\n";

    private static PreparedClassifier of(Classifier learner, Filter... stages) {
        PreparedClassifier made = new PreparedClassifier();
        for (Filter stage : stages) {
            made.addStage(stage);
        }
        made.setClassifier(learner);
        return made;
    }

    /** Every stage there is, on numeric and nominal attributes with missing cells. */
    static PreparedClassifier everyStage(Classifier learner) {
        Cleaner cleaner = new Cleaner();
        cleaner.addRule(CleanRule.all()
                .missing("?", "99999")
                .mergeSpellings()
                .parseNumbers()
                .dropUseless());
        Imputer imputer = new Imputer();
        imputer.setMethod(Imputation.MEDIAN);
        imputer.setIndicator(true);
        OutlierLimiter outliers = new OutlierLimiter();
        outliers.setAction(OutlierAction.DROP);
        outliers.setCut(12);
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        InteractionTerms interactions = new InteractionTerms();
        interactions.setMaxPairs(5);
        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(Rescaling.YEO_JOHNSON);
        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(AttributeRanking.INFO_GAIN);
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.SMOTE);
        return of(
                learner,
                cleaner,
                imputer,
                outliers,
                encoder,
                interactions,
                new PolynomialTerms(),
                rescaler,
                selector,
                augmenter);
    }

    private static Instances first(Instances rows, int parts, int part) {
        Instances shuffled = new Instances(rows);
        shuffled.randomize(new Random(1));
        return part == 0 ? shuffled.trainCV(parts, 0) : shuffled.testCV(parts, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"credit-g", "hypothyroid", "vote", "glass"})
    void everyRowIsPredictedByEveryStageTogether(String data) throws Exception {
        Instances rows = Rows.load(data);
        PreparedClassifier classifier = everyStage(new Logistic());
        classifier.buildClassifier(first(rows, 3, 0));
        Instances test = first(rows, 3, 1);
        for (Instance row : test) {
            double[] distribution = classifier.distributionForInstance(row);
            double sum = 0;
            for (double probability : distribution) {
                sum += probability;
            }
            assertThat(sum).isBetween(1 - 1e-9, 1 + 1e-9);
        }
        Evaluation evaluation = new Evaluation(rows);
        evaluation.evaluateModel(classifier, test);
        assertThat(evaluation.unclassified()).isZero();
        assertThat(evaluation.numInstances()).isEqualTo(test.numInstances());
    }

    @Test
    void aReadBackClassifierPredictsTheSame() throws Exception {
        Instances rows = Rows.load("credit-g");
        PreparedClassifier classifier = everyStage(new J48());
        classifier.buildClassifier(rows);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        SerializationHelper.write(bytes, classifier);
        Classifier read = (Classifier) SerializationHelper.read(new java.io.ByteArrayInputStream(bytes.toByteArray()));
        for (Instance row : rows) {
            assertThat(read.distributionForInstance(row)).isEqualTo(classifier.distributionForInstance(row));
        }
        assertThat(AbstractClassifier.makeCopy(classifier).toString()).isEqualTo(classifier.toString());
    }

    @Test
    void trainingTwiceGivesTheSameClassifier() throws Exception {
        Instances rows = Rows.load("credit-g");
        PreparedClassifier once = everyStage(new J48());
        once.buildClassifier(rows);
        PreparedClassifier twice = everyStage(new J48());
        twice.buildClassifier(first(rows, 2, 0));
        twice.buildClassifier(rows);
        assertThat(twice.toString()).isEqualTo(once.toString());
    }

    @Test
    void trainingRowsStayAsTheyAre() throws Exception {
        Instances rows = Rows.load("vote");
        String before = rows.toString();
        everyStage(new J48()).buildClassifier(rows);
        assertThat(rows.toString()).isEqualTo(before);
    }

    @Test
    void attributesAreFoundByName() throws Exception {
        Instances rows = Rows.load("credit-g");
        PreparedClassifier classifier = everyStage(new Logistic());
        classifier.buildClassifier(rows);
        Reorder reorder = new Reorder();
        reorder.setAttributeIndices("last-first");
        Instances turned = Rows.fit(reorder, rows);
        turned.setClassIndex(0);
        for (int r = 0; r < rows.numInstances(); r++) {
            assertThat(classifier.distributionForInstance(turned.instance(r)))
                    .isEqualTo(classifier.distributionForInstance(rows.instance(r)));
        }
    }

    @Test
    void nominalValuesAreFoundByTextAndUnseenOnesAreMissing() throws Exception {
        Instances rows = Rows.of(PEOPLE + "20,Rome,no\n30,Oslo,yes\n40,Bern,yes\n50,Rome,no");
        PreparedClassifier classifier = of(new NaiveBayes(), new Rescaler());
        classifier.buildClassifier(rows);
        Instances others = Rows.of(
                "@attribute extra numeric\n@attribute town {Bern,Lima,Rome}\n@attribute age numeric\n@attribute y {yes,no}\n"
                        + "@data\n1,Rome,20,?\n1,Lima,20,?");
        assertThat(classifier.distributionForInstance(others.instance(0)))
                .isEqualTo(classifier.distributionForInstance(rows.instance(0)));
        Instance blank = (Instance) rows.instance(0).copy();
        blank.setDataset(rows);
        blank.setMissing(1);
        assertThat(classifier.distributionForInstance(others.instance(1)))
                .isEqualTo(classifier.distributionForInstance(blank));
    }

    @Test
    void aRowWithoutDataSetIsReadByPosition() throws Exception {
        Instances rows = Rows.of(PEOPLE + "20,Rome,no\n30,Oslo,yes\n40,Bern,yes\n50,Rome,no");
        PreparedClassifier classifier = of(new NaiveBayes(), new Rescaler());
        classifier.buildClassifier(rows);
        assertThat(classifier.distributionForInstance(new DenseInstance(1, new double[] {20, 0, Double.NaN})))
                .isEqualTo(classifier.distributionForInstance(rows.instance(0)));
        assertThatThrownBy(() -> classifier.distributionForInstance(new DenseInstance(1, new double[] {20, 0})))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN131 The row belongs to no data set and has 2 values; training rows have 3. Call setDataset,"
                                + " and attributes are found by name.");
    }

    @Test
    void theClassOfARowToPredictIsHidden() throws Exception {
        Instances rows = Rows.load("credit-g");
        PreparedClassifier classifier = everyStage(new Logistic());
        classifier.buildClassifier(rows);
        assertThat(classifier.prepare(rows.instance(0)).classIsMissing()).isTrue();
    }

    @Test
    void anAbsentAttributeIsNamed() throws Exception {
        Instances rows = Rows.of(PEOPLE + "20,Rome,no\n30,Oslo,yes");
        PreparedClassifier classifier = of(new NaiveBayes());
        classifier.buildClassifier(rows);
        Instances other = Rows.of("@attribute Age numeric\n@attribute y {no,yes}\n@data\n20,?");
        assertThatThrownBy(() -> classifier.distributionForInstance(other.instance(0)))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN131 The row has no attribute 'age', 'town', which training rows had. Add it, with missing"
                                + " values where they are unknown.");
    }

    @Test
    void anotherTypeIsNamed() throws Exception {
        Instances rows = Rows.of(PEOPLE + "20,Rome,no\n30,Oslo,yes");
        PreparedClassifier classifier = of(new NaiveBayes());
        classifier.buildClassifier(rows);
        Instances other =
                Rows.of("@attribute age {old,young}\n@attribute town {Rome}\n@attribute y {no,yes}\n@data\nold,Rome,?");
        assertThatThrownBy(() -> classifier.distributionForInstance(other.instance(0)))
                .isInstanceOf(StudyException.class)
                .hasMessageStartingWith("ATN132 'age' is nominal in the row, but was numeric in training rows.");
    }

    @Test
    void textGoesThroughToALearnerThatReadsIt() throws Exception {
        Instances rows = Rows.of("@attribute note string\n@attribute x numeric\n@attribute y {bad,good}\n@data\n"
                + "'a fine day',1,good\n'a dull day',2,bad\n'fine again',?,good\n'dull and grey',4,bad\n?,5,bad");
        FilteredClassifier words = new FilteredClassifier();
        words.setFilter(new StringToWordVector());
        words.setClassifier(new NaiveBayes());
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.TEXT_SWAP);
        augmenter.setRatio(1);
        PreparedClassifier classifier = of(words, new Imputer(), new Rescaler(), augmenter);
        assertThat(classifier.prepareTraining(rows).numInstances()).isEqualTo(10);
        classifier.buildClassifier(rows);
        Instances others = Rows.of("@attribute note string\n@attribute x numeric\n@attribute y {bad,good}\n@data\n"
                + "'so fine',3,?\n'so dull',3,?");
        assertThat(classifier.classifyInstance(others.instance(0))).isEqualTo(1);
        assertThat(classifier.classifyInstance(others.instance(1))).isEqualTo(0);
        Instances all = classifier.prepareAll(others);
        assertThat(all.instance(0).stringValue(0)).isEqualTo("so fine");
        assertThat(all.instance(1).stringValue(0)).isEqualTo("so dull");
    }

    @Test
    void stagesHaveTheirOrder() {
        PreparedClassifier classifier = of(new J48(), new Rescaler());
        assertThatThrownBy(() -> classifier.addStage(new Imputer()))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN130 impute comes before rescale. Each stage stands once, in this order: clean ▸ impute ▸ outliers"
                                + " ▸ encode ▸ interactions ▸ polynomial ▸ rescale ▸ select ▸ augment.");
        assertThatThrownBy(() -> classifier.addStage(new Rescaler()))
                .hasMessageStartingWith("ATN130 rescale is there already.");
    }

    @Test
    void aFilterThatRemovesTheRowToPredictIsNamed() throws Exception {
        RemoveWithValues removal = new RemoveWithValues();
        removal.setAttributeIndex("1");
        removal.setSplitPoint(25);
        removal.setDontFilterAfterFirstBatch(false);
        Instances rows = Rows.of(PEOPLE + "20,Rome,no\n30,Oslo,yes\n40,Bern,yes\n50,Rome,no");
        PreparedClassifier classifier = of(new NaiveBayes(), removal);
        classifier.buildClassifier(rows);
        assertThatThrownBy(() -> classifier.distributionForInstance(rows.instance(0)))
                .isInstanceOf(StudyException.class)
                .hasMessageStartingWith("ATN139 RemoveWithValues removed a row that is to be predicted.");
    }

    @Test
    void anUntrainedClassifierSaysSo() {
        Instances rows = Rows.load("diabetes");
        assertThatThrownBy(() -> of(new SMO(), new Rescaler()).distributionForInstance(rows.instance(0)))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN139 rescale ▸ SMO is not trained. Call buildClassifier first.");
    }

    @Test
    void itPrintsItsPath() throws Exception {
        PreparedClassifier classifier = of(new J48(), new Imputer(), new Rescaler());
        assertThat(classifier.toString()).isEqualTo("impute ▸ rescale ▸ J48\n\nnot trained");
        classifier.buildClassifier(Rows.load("diabetes"));
        assertThat(classifier.toString()).startsWith("impute ▸ rescale ▸ J48\n\nJ48 pruned tree");
    }

    @Test
    void itPrintsWhatCleaningChanged() throws Exception {
        Cleaner cleaner = new Cleaner();
        cleaner.addRule(CleanRule.of("age").range(0, 120));
        cleaner.addRule(CleanRule.all().dropUseless());
        PreparedClassifier classifier = of(new J48(), cleaner);
        classifier.buildClassifier(Rows.load("hypothyroid"));
        assertThat(classifier.toString()).startsWith("""
                clean ▸ J48

                age: outside 0.0 … 120.0, now missing (1 row)
                TBG measured: constant, dropped (3772 rows)
                TBG: all missing, dropped (3772 rows)

                J48 pruned tree""");
    }
}
