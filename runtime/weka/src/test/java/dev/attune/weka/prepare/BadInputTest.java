// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.OutlierAction;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Rescaling;
import dev.attune.study.StudyException;
import java.util.List;
import org.junit.jupiter.api.Test;
import weka.classifiers.bayes.NaiveBayes;
import weka.classifiers.functions.Logistic;
import weka.classifiers.trees.J48;
import weka.core.Instance;
import weka.core.Instances;
import weka.filters.Filter;

/** What cannot work is said in one sentence with a code; what can work does. */
class BadInputTest {

    private static PreparedClassifier of(Filter... stages) {
        PreparedClassifier classifier = new PreparedClassifier();
        for (Filter stage : stages) {
            classifier.addStage(stage);
        }
        classifier.setClassifier(new Logistic());
        return classifier;
    }

    private static void requireRefused(PreparedClassifier classifier, Instances rows, String message) {
        assertThatThrownBy(() -> classifier.buildClassifier(rows))
                .isInstanceOf(StudyException.class)
                .hasMessage(message);
    }

    @Test
    void allMissingAndConstantAttributesPassEveryStage() throws Exception {
        Instances rows = Rows.of("""
                @attribute m numeric
                @attribute c numeric
                @attribute n {a,b,c}
                @attribute k {one}
                @attribute x numeric
                @attribute y {no,yes}
                @data
                ?,5,?,one,1,no
                ?,5,?,one,2,yes
                ?,5,?,one,4,no
                ?,5,?,one,3,yes
                ?,5,?,one,6,yes
                ?,5,?,one,2,no
                """);
        for (Imputation imputation : Imputation.values()) {
            for (Encoding encoding : Encoding.values()) {
                for (Rescaling rescaling : Rescaling.values()) {
                    PreparedClassifier classifier = of(
                            imputer(imputation),
                            encoder(encoding),
                            new InteractionTerms(),
                            new PolynomialTerms(),
                            rescaler(rescaling),
                            new AttributeSelector());
                    classifier.buildClassifier(rows);
                    assertThat(classifier.distributionForInstance(rows.instance(0)))
                            .doesNotContain(Double.NaN);
                }
            }
        }
        for (OutlierRule rule : OutlierRule.values()) {
            OutlierLimiter limiter = new OutlierLimiter();
            limiter.setRule(rule);
            limiter.setAction(OutlierAction.DROP);
            assertThat(Rows.fit(limiter, rows).numInstances()).as(rule.name()).isGreaterThan(3);
        }
    }

    private static Imputer imputer(Imputation method) {
        Imputer imputer = new Imputer();
        imputer.setMethod(method);
        imputer.setIndicator(true);
        return imputer;
    }

    private static NominalEncoder encoder(Encoding method) {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(method);
        return encoder;
    }

    private static Rescaler rescaler(Rescaling method) {
        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(method);
        return rescaler;
    }

    @Test
    void stringAttributesWithoutAStageAreNamed() {
        Instances rows =
                Rows.of("@attribute note string\n@attribute x numeric\n@attribute y {n,p}\n@data\na,1,n\nb,2,p");
        requireRefused(
                of(new Imputer(), new Rescaler()),
                rows,
                "ATN134 'note' is a string attribute, which Logistic cannot take, and no stage of impute ▸ rescale ▸ Logistic"
                        + " converts it: clean makes numbers of text that is numbers (parseNumbers); for words add Weka's"
                        + " StringToWordVector as a stage, or remove the attribute.");
    }

    @Test
    void dateAttributesWithoutAStageAreNamed() {
        Instances rows = Rows.of(
                "@attribute day date yyyy\n@attribute x numeric\n@attribute y {n,p}\n@data\n2001,1,n\n2002,2,p");
        PreparedClassifier classifier = of(new Imputer());
        classifier.setClassifier(new NaiveBayes());
        requireRefused(
                classifier,
                rows,
                "ATN134 'day' is a date attribute, which NaiveBayes cannot take, and no stage of impute ▸ NaiveBayes converts"
                        + " it: add a stage that makes numbers of dates, or remove the attribute.");
    }

    @Test
    void infinitiesAreNamedWithTheStageAndARangeHelps() throws Exception {
        Instances rows = Rows.of("@attribute x numeric\n@attribute y {n,p}\n@data\n1,n\n2,p\n3,n\n4,p");
        rows.instance(2).setValue(0, Double.POSITIVE_INFINITY);
        requireRefused(
                of(new Imputer(), new Rescaler()),
                rows,
                "ATN133 impute: 'x' is Infinity in a row. State the possible range, @Clean(attribute = \"x\", range ="
                        + " {low, high}) on the model, and values outside become missing; or correct the data.");
        Cleaner cleaner = new Cleaner();
        cleaner.addRule(CleanRule.of("x").range(0, 100));
        PreparedClassifier classifier = of(cleaner, new Imputer(), new Rescaler());
        classifier.buildClassifier(rows);
        assertThat(classifier.distributionForInstance(rows.instance(2))).doesNotContain(Double.NaN);
    }

    @Test
    void anInfinityInARowToPredictIsNamedToo() throws Exception {
        Instances rows = Rows.of("@attribute x numeric\n@attribute y {n,p}\n@data\n1,n\n2,p\n3,n\n4,p");
        PreparedClassifier classifier = of(new Rescaler());
        classifier.buildClassifier(rows);
        Instance row = (Instance) rows.instance(0).copy();
        row.setDataset(rows);
        row.setValue(0, Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> classifier.distributionForInstance(row))
                .isInstanceOf(StudyException.class)
                .hasMessageStartingWith("ATN133 rescale: 'x' is -Infinity in a row.");
    }

    @Test
    void aNumberThatIsInfinitelyFarFromTheOthersIsNamed() throws Exception {
        Instances rows = Rows.of("@attribute x numeric\n@attribute y {n,p}\n@data\n-1.7e308,n\n2,p\n3,n\n1.7e308,p");
        Rescaler rescaler = new Rescaler();
        rescaler.setMethod(Rescaling.MIN_MAX);
        requireRefused(
                of(rescaler),
                rows,
                "ATN133 rescale: 'x' is 1.7E308 in a row, which is infinitely far from the others. State the possible range,"
                        + " @Clean(attribute = \"x\", range = {low, high}) on the model, and values outside become missing;"
                        + " or correct the data.");
    }

    @Test
    void negativeWeightsAreRefusedAndZeroOnesDoNotCount() throws Exception {
        Instances rows = Rows.of("@attribute x numeric\n@attribute y {n,p}\n@data\n1,n\n2,p\n3,n\n4,p\n1000,p");
        rows.instance(4).setWeight(-1);
        requireRefused(
                of(new Rescaler()),
                rows,
                "ATN135 Row 5 has the weight -1.0; a weight is finite and at least 0. Correct it, or remove"
                        + " the row.");
        rows.instance(4).setWeight(0);
        PreparedClassifier with = of(new Imputer(), rescaler(Rescaling.YEO_JOHNSON));
        with.buildClassifier(rows);
        PreparedClassifier without = of(new Imputer(), rescaler(Rescaling.YEO_JOHNSON));
        without.buildClassifier(new Instances(rows, 0, 4));
        assertThat(with.toString()).isEqualTo(without.toString());
        rows.forEach(row -> row.setWeight(0));
        requireRefused(of(new Rescaler()), rows, "ATN135 All 5 training rows have the weight 0. Give weights above 0.");
    }

    @Test
    void stagesByHandRefuseNegativeWeights() {
        Instances rows = Rows.numbers(1, 2, 3);
        rows.instance(1).setWeight(-2);
        for (Filter stage : List.of(new Imputer(), new Rescaler(), new OutlierLimiter(), new Augmenter())) {
            assertThatThrownBy(() -> Rows.fit(stage, rows)).hasMessageStartingWith("ATN135 Row 2 has the weight -2.0;");
        }
    }

    @Test
    void aLearnerWithoutWeightsGetsRowsDrawnByThem() throws Exception {
        Instances rows = Rows.load("diabetes");
        rows.forEach(row -> row.setWeight(row.classValue() == 0 ? 1e-9 : 1));
        PreparedClassifier classifier = of(new Rescaler());
        classifier.setClassifier(new weka.classifiers.lazy.KStar());
        classifier.buildClassifier(rows);
        assertThat(classifier.distributionForInstance(rows.instance(0))[1]).isEqualTo(1);
    }

    @Test
    void rowsWithoutAClassAreLeftOut() throws Exception {
        Instances rows = Rows.of("@attribute x numeric\n@attribute y {n,p}\n@data\n1,n\n2,p\n3,n\n4,p\n900,?");
        PreparedClassifier classifier = of(new Rescaler());
        classifier.buildClassifier(rows);
        assertThat(classifier.prepare(rows.instance(0)).value(0)).isEqualTo(-1.161895003862225);
        Instances none = Rows.of("@attribute x numeric\n@attribute y {n,p}\n@data\n1,?\n2,?");
        requireRefused(
                of(new Rescaler()),
                none,
                "ATN137 No training row has a value of the class 'y'. Add rows that have one.");
        none.setClassIndex(-1);
        requireRefused(
                of(new Rescaler()), none, "ATN137 The training rows have no class attribute. Call setClassIndex.");
    }

    @Test
    void aClassThatNoTrainingRowHasIsNoTrouble() throws Exception {
        // glass declares a class that never occurs; smote and target encoding count classes
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.SMOTE);
        PreparedClassifier classifier = of(encoder(Encoding.TARGET), new Rescaler(), augmenter);
        classifier.setClassifier(new NaiveBayes());
        Instances rows = Rows.load("glass");
        classifier.buildClassifier(rows);
        assertThat(classifier.distributionForInstance(rows.instance(0))).hasSize(7);
    }

    @Test
    void stagesThatLeaveNoRowAreNamed() {
        weka.filters.unsupervised.instance.RemovePercentage all =
                new weka.filters.unsupervised.instance.RemovePercentage();
        all.setPercentage(100);
        requireRefused(
                of(all),
                Rows.load("glass"),
                "ATN139 No training row is left after RemovePercentage ▸ Logistic. Let the stages drop fewer rows.");
    }

    @Test
    void aTenThousandValueAttributePassesEveryEncoding() throws Exception {
        StringBuilder arff = new StringBuilder("@attribute id {");
        for (int v = 0; v < 10_000; v++) {
            arff.append(v == 0 ? "" : ",").append('v').append(v);
        }
        arff.append("}\n@attribute x numeric\n@attribute y {n,p}\n@data\n");
        for (int r = 0; r < 300; r++) {
            arff.append('v').append(r * 31 % 10_000).append(',').append(r).append(r % 2 == 0 ? ",n\n" : ",p\n");
        }
        Instances rows = Rows.of(arff.toString());
        for (Encoding encoding : Encoding.values()) {
            Cleaner cleaner = new Cleaner();
            cleaner.addRule(CleanRule.all().mergeSpellings());
            PreparedClassifier classifier = of(cleaner, new Imputer(), encoder(encoding), new Rescaler());
            classifier.setClassifier(new J48());
            classifier.buildClassifier(rows);
            Instance unused = (Instance) rows.instance(0).copy();
            unused.setDataset(rows);
            unused.setValue(0, 9_999);
            assertThat(classifier.distributionForInstance(unused))
                    .as(encoding.name())
                    .doesNotContain(Double.NaN);
        }
    }
}
