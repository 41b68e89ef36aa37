// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.weka.learn.elasticnet.ElasticNetLogistic;
import dev.attune.weka.learn.elasticnet.ElasticNetRegression;
import dev.attune.weka.learn.perceptron.DropoutPerceptron;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.classifiers.AbstractClassifier;
import weka.classifiers.CheckClassifier;
import weka.core.Check;
import weka.core.CheckGOE;
import weka.core.CheckOptionHandler;

/** Weka's own checks of classifiers: options, tool tips, and behaviour on all that a learner's capabilities claim. */
class WekasOwnChecksTest {

    static Stream<AbstractClassifier> learners() {
        return Stream.of(new ElasticNetRegression(), new ElasticNetLogistic(), new DropoutPerceptron());
    }

    @ParameterizedTest
    @MethodSource("learners")
    void optionsHold(AbstractClassifier learner) {
        CheckOptionHandler check = new CheckOptionHandler();
        check.setOptionHandler(learner);
        check.setSilent(true);
        check.doTests();
        assertThat(check.getSuccess()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("learners")
    void toolTipsAreThere(AbstractClassifier learner) {
        CheckGOE check = new CheckGOE();
        check.setObject(learner);
        check.setSilent(true);
        check.doTests();
        assertThat(check.getSuccess()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("learners")
    void behaviourHolds(AbstractClassifier learner) {
        CheckClassifier check = new CheckClassifier();
        check.setClassifier(learner);
        String report = report(check);

        assertThat(report).contains("serialVersionUID...yes", "weighted instances classifier...yes");
        assertThat(report).containsPattern("classifier uses instance weights .*\\.\\.\\.yes");
        assertThat(report).containsPattern("100% missing predictor values .*\\.\\.\\.yes");
        assertThat(report).doesNotContain("FAILED", "ERROR", "Exception");
        // a refusal is fine only where the message says why
        assertThat(report.lines().filter(line -> line.endsWith("...no")))
                .containsExactlyInAnyOrder("updateable classifier...no", "multi-instance classifier...no");
    }

    /** The check prints its findings, and has no other way to tell. */
    private static String report(Check check) {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            check.doTests();
        } finally {
            System.setOut(console);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
