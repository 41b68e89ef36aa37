// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.filters.unsupervised.attribute.Reorder;

/** A saved pipeline predicts raw rows of another file in another JVM as it does here. */
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
        assertThat(inAnotherJvm(model, file)).isEqualTo(here);
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

    private String inAnotherJvm(Path model, Path file) throws Exception {
        Path log = dir.resolve("log.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PredictionOfFile.class.getName(),
                        model.toString(),
                        file.toString())
                .redirectError(log.toFile())
                .start();
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
