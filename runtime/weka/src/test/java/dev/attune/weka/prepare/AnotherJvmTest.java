// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.classifiers.Evaluation;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.filters.unsupervised.attribute.Reorder;

/** A saved pipeline predicts raw rows of another file in another JVM as it does here, also for Weka's own command line. */
class AnotherJvmTest {

    @TempDir
    private Path dir;

    @Test
    void aSavedPipelinePredictsTheRowsOfAFile() throws Exception {
        Instances rows = Rows.load("credit-g");
        PreparedClassifier classifier = PreparedClassifierTest.everyStage(new ElasticNetLogistic());
        classifier.buildClassifier(rows);
        Path model = dir.resolve("credit.model");
        SerializationHelper.write(model.toString(), classifier);
        Path file = Files.writeString(dir.resolve("later.arff"), later(rows));

        String here = PredictionOfFile.of(classifier, file.toString());
        assertThat(here.lines()).hasSize(40);
        assertThat(here.lines().distinct()).hasSizeGreaterThan(30);
        assertThat(here).doesNotContain("NaN");
        assertThat(inAnotherJvm(PredictionOfFile.class, model.toString(), file.toString()))
                .isEqualTo(here);
    }

    @Test
    void wekasCommandLineEvaluatesASavedPipeline() throws Exception {
        Instances rows = Rows.load("credit-g");
        PreparedClassifier classifier = PreparedClassifierTest.everyStage(new ElasticNetLogistic());
        classifier.buildClassifier(new Instances(rows, 0, 600));
        Path model = dir.resolve("credit.model");
        SerializationHelper.write(model.toString(), classifier);
        Instances unseen = new Instances(rows, 600, 400);
        Path file = Files.writeString(dir.resolve("unseen.arff"), unseen.toString());

        Evaluation here = new Evaluation(unseen);
        here.evaluateModel(classifier, unseen);
        String there = inAnotherJvm(PreparedClassifier.class, "-l", model.toString(), "-T", file.toString(), "-o");
        assertThat(here.pctCorrect()).isGreaterThan(70);
        assertThat(there)
                .containsPattern("Correctly Classified Instances +" + (int) here.correct() + " ")
                .contains("Total Number of Instances              400");
    }

    /** Some rows with their attributes in another order, cells missing, and a purpose that no training row had. */
    private static String later(Instances rows) throws Exception {
        Instances some = new Instances(rows, 0, 40);
        int purpose = some.attribute("purpose").index();
        for (int r = 0; r < some.size(); r++) {
            some.instance(r).setMissing(r % some.numAttributes());
        }
        some.renameAttributeValue(purpose, 0, "a yacht");
        Reorder backwards = new Reorder();
        backwards.setAttributeIndices("last-first");
        return Rows.fit(backwards, some).toString();
    }

    private String inAnotherJvm(Class<?> program, String... arguments) throws Exception {
        Path log = dir.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        Process process =
                new ProcessBuilder(command).redirectError(log.toFile()).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(() -> read(log)).isZero();
        return printed;
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
