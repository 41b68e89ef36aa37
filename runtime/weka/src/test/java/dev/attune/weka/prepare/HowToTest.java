// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.annotations.AttributeRanking;
import dev.attune.annotations.Augmentation;
import dev.attune.annotations.Encoding;
import dev.attune.annotations.Imputation;
import dev.attune.annotations.OutlierRule;
import dev.attune.annotations.Rescaling;
import dev.attune.study.StudyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import weka.classifiers.Classifier;
import weka.classifiers.Evaluation;
import weka.classifiers.functions.Logistic;
import weka.core.Instances;
import weka.filters.Filter;

/** The how-to pages of preparation print what their code prints. */
class HowToTest {

    private static void requirePrinted(String page, String output) throws IOException {
        assertThat(Files.readString(Path.of("..", "..", "docs", "how-to", page)))
                .contains("\n```\n" + output + "\n```\n");
    }

    private static PreparedClassifier logistic(Filter... stages) {
        PreparedClassifier classifier = new PreparedClassifier();
        for (Filter stage : stages) {
            classifier.addStage(stage);
        }
        classifier.setClassifier(new Logistic());
        return classifier;
    }

    /** The area under the ROC curve of ten folds, as the pages' tables show it. */
    private static String area(String name, Classifier classifier, Instances rows) throws Exception {
        Evaluation evaluation = new Evaluation(rows);
        evaluation.crossValidateModel(classifier, rows, 10, new Random(1));
        return String.format(Locale.ROOT, "%-17s %.4f", name, evaluation.weightedAreaUnderROC());
    }

    /** A zero stands for a missing measurement here. */
    private static Cleaner zerosAreMissing() {
        Cleaner cleaner = new Cleaner();
        for (String measured : new String[] {"plas", "pres", "skin", "insu", "mass"}) {
            cleaner.addRule(CleanRule.of(measured).missing("0"));
        }
        return cleaner;
    }

    @Test
    void cleanData() throws IOException {
        Cleaner cleaner = new Cleaner();
        cleaner.addRule(CleanRule.of("age").range(0, 120));
        cleaner.addRule(CleanRule.all().dropUseless());
        Rows.fit(cleaner, Rows.load("hypothyroid"));
        requirePrinted(
                "clean-data.md",
                cleaner.report().stream().map(Cleaning::toString).collect(Collectors.joining("\n")));
    }

    @Test
    void fillMissingCells() throws Exception {
        Instances rows = Rows.load("diabetes");
        StringBuilder output = new StringBuilder(area("zeros as they are", new Logistic(), rows));
        for (Imputation method : Imputation.values()) {
            Imputer imputer = new Imputer();
            imputer.setMethod(method);
            output.append('\n').append(area(method.name(), logistic(zerosAreMissing(), imputer), rows));
        }
        requirePrinted("fill-missing-cells.md", output.toString());
    }

    @Test
    void limitOutliers() throws Exception {
        Instances rows = Rows.load("diabetes");
        StringBuilder output = new StringBuilder();
        for (OutlierRule rule : OutlierRule.values()) {
            OutlierLimiter limiter = new OutlierLimiter();
            limiter.setRule(rule);
            limiter.setCut(3);
            Instances limited = Rows.fit(limiter, rows);
            long moved = 0;
            for (int r = 0; r < rows.numInstances(); r++) {
                moved += Arrays.equals(
                                limited.instance(r).toDoubleArray(),
                                rows.instance(r).toDoubleArray())
                        ? 0
                        : 1;
            }
            output.append(output.length() == 0 ? "" : "\n")
                    .append(String.format(Locale.ROOT, "%-17s %d rows", rule, moved));
        }
        requirePrinted("limit-outliers.md", output.toString());
    }

    @Test
    void encodeAndRescale() throws Exception {
        Instances rows = Rows.load("credit-g");
        StringBuilder output = new StringBuilder();
        for (Encoding method : Encoding.values()) {
            NominalEncoder encoder = new NominalEncoder();
            encoder.setMethod(method);
            Rescaler rescaler = new Rescaler();
            rescaler.setMethod(Rescaling.YEO_JOHNSON);
            int width = Rows.fit(encoder, rows).numAttributes() - 1;
            output.append(output.length() == 0 ? "" : "\n")
                    .append(area(method.name(), logistic(encoder, rescaler), rows))
                    .append(String.format(Locale.ROOT, "  %2d attributes", width));
        }
        requirePrinted("encode-and-rescale.md", output.toString());
    }

    @Test
    void constructAndSelectAttributes() throws Exception {
        Instances rows = Rows.load("diabetes");
        InteractionTerms interactions = new InteractionTerms();
        interactions.setMaxPairs(3);
        AttributeSelector selector = new AttributeSelector();
        selector.setMethod(AttributeRanking.L1);
        selector.setKeep(0.5);
        Instances made = Rows.fit(selector, Rows.fit(interactions, rows));
        String names = Names.list(made);
        requirePrinted("construct-and-select-attributes.md", names);
    }

    @Test
    void augmentTrainingRows() throws IOException {
        Instances rows = Rows.load("glass");
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.SMOTE);
        augmenter.setRatio(2);
        Instances grown = Rows.fit(augmenter, rows);
        requirePrinted(
                "augment-training-rows.md",
                Arrays.toString(rows.attributeStats(9).nominalCounts) + "\n"
                        + Arrays.toString(grown.attributeStats(9).nominalCounts));
    }

    @Test
    void prepareRawRows() throws Exception {
        Instances rows = Rows.load("credit-g");
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(Encoding.TARGET);
        PreparedClassifier classifier = logistic(new Imputer(), encoder, new Rescaler());
        classifier.buildClassifier(rows);
        Instances other = new Instances(rows);
        other.deleteAttributeAt(other.attribute("duration").index());
        String refused = "";
        try {
            classifier.classifyInstance(other.firstInstance());
        } catch (StudyException e) {
            refused = e.getMessage();
        }
        requirePrinted(
                "prepare-raw-rows.md",
                area("Logistic", new Logistic(), rows) + "\n" + area("prepared", classifier, rows));
        requirePrinted("prepare-raw-rows.md", refused);
    }
}
