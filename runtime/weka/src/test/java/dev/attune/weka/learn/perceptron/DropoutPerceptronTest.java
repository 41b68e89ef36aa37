// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.perceptron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weka.classifiers.Classifier;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.Utils;
import weka.core.converters.ConverterUtils.DataSource;

class DropoutPerceptronTest {

    private static Instances real(String name) throws Exception {
        Instances rows = DataSource.read(
                Path.of("src", "test", "resources", "data", name + ".arff").toString());
        rows.setClassIndex(rows.numAttributes() - 1);
        return rows;
    }

    private static DropoutPerceptron learner(String options) throws Exception {
        DropoutPerceptron learner = new DropoutPerceptron();
        learner.setOptions(Utils.splitOptions(options));
        return learner;
    }

    private static double[][] predictions(Classifier learner, Instances rows) throws Exception {
        double[][] predictions = new double[rows.numInstances()][];
        for (int i = 0; i < predictions.length; i++) {
            predictions[i] = learner.distributionForInstance(rows.instance(i));
        }
        return predictions;
    }

    @ParameterizedTest
    @CsvSource({"glass, ''", "glass, -D 0.5 -R 0.1 -A 0.001", "auto-mpg, -D 0.2 -Y 2", "glass, -V 0.3 -P 3"})
    void epochsAreAPrefixBitForBit(String data, String options) throws Exception {
        Instances rows = real(data);
        DropoutPerceptron stepwise = learner(options + " -N 12 -resume");
        stepwise.initializeClassifier(rows);
        for (int epochs = 1; epochs <= 12 && stepwise.next(); epochs++) {
            stepwise.done();
            DropoutPerceptron whole = learner(options + " -N " + epochs);
            whole.buildClassifier(rows);

            assertThat(stepwise.epochsDone()).isEqualTo(epochs);
            assertThat(predictions(stepwise, rows)).isDeepEqualTo(predictions(whole, rows));
        }
        assertThat(stepwise.epochsDone()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void aSavedTrainingGoesOnAsIfItHadNotStopped() throws Exception {
        Instances rows = real("glass");
        DropoutPerceptron half = learner("-N 4 -D 0.3 -resume");
        half.buildClassifier(rows);
        DropoutPerceptron copy = copy(half);
        copy.setEpochs(9);
        while (copy.next()) {
            // to the ninth epoch
        }
        copy.done();
        DropoutPerceptron whole = learner("-N 9 -D 0.3");
        whole.buildClassifier(rows);

        assertThat(predictions(copy, rows)).isDeepEqualTo(predictions(whole, rows));
        assertThatThrownBy(whole::next).hasMessageContaining("setResume(true)");
    }

    private static DropoutPerceptron copy(DropoutPerceptron learner) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SerializationHelper.write(bytes, learner);
        return (DropoutPerceptron) SerializationHelper.read(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void theSeedDecidesTheModel() throws Exception {
        Instances rows = real("glass");
        DropoutPerceptron first = learner("-N 3 -D 0.3"),
                same = learner("-N 3 -D 0.3"),
                other = learner("-N 3 -D 0.3 -S 2");
        first.buildClassifier(rows);
        same.buildClassifier(rows);
        same.buildClassifier(rows);
        other.buildClassifier(rows);

        assertThat(predictions(same, rows)).isDeepEqualTo(predictions(first, rows));
        assertThat(predictions(other, rows)[0]).isNotEqualTo(predictions(first, rows)[0]);
    }

    @Test
    void itLearnsClassesAndNumbers() throws Exception {
        Instances classes = real("ionosphere");
        DropoutPerceptron classifier = learner("-N 60 -D 0.2");
        classifier.buildClassifier(classes);
        int correct = 0;
        for (Instance row : classes) {
            correct += classifier.classifyInstance(row) == row.classValue() ? 1 : 0;
        }
        assertThat(correct).isGreaterThan((int) (0.97 * classes.numInstances()));

        Instances numbers = real("auto-mpg");
        DropoutPerceptron regression = learner("-N 60");
        regression.buildClassifier(numbers);
        double squares = 0;
        for (Instance row : numbers) {
            double error = regression.classifyInstance(row) - row.classValue();
            squares += error * error;
        }
        // a linear model has 3.3, the mean 7.8
        assertThat(Math.sqrt(squares / numbers.numInstances())).isLessThan(2.8);
    }

    @Test
    void aWholeBatchWithWeightTwoIsTheRowTwice() throws Exception {
        Instances weighted = real("glass");
        Instances repeated = new Instances(weighted);
        for (int i = 0; i < weighted.numInstances(); i += 3) {
            repeated.add(weighted.instance(i));
            weighted.instance(i).setWeight(2);
        }
        // one batch of all rows: only there is the order of rows without effect
        DropoutPerceptron ofWeights = learner("-N 20 -B 1000"), ofRows = learner("-N 20 -B 1000");
        ofWeights.buildClassifier(weighted);
        ofRows.buildClassifier(repeated);

        double[][] expected = predictions(ofRows, weighted);
        for (int i = 0; i < expected.length; i++) {
            assertThat(ofWeights.distributionForInstance(weighted.instance(i)))
                    .containsExactly(expected[i], within(1e-6));
        }
        weighted.instance(4).setWeight(-2);
        assertThatThrownBy(() -> ofWeights.buildClassifier(weighted)).hasMessageContaining("row 5 has the weight -2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-A 0.02", "-A 0.1"})
    void anL1PenaltyMakesWeightsZero(String options) throws Exception {
        DropoutPerceptron learner = learner(options + " -N 30");
        learner.buildClassifier(real("diabetes"));
        assertThat(learner.toString())
                .containsPattern("layer 1: 8 inputs, 32 rectified units, [1-9]\\d* of 256 weights zero");
    }

    @Test
    void earlyStoppingEndsTrainingAndKeepsTheBest() throws Exception {
        DropoutPerceptron learner = learner("-N 500 -V 0.3 -P 5 -L 0.03");
        learner.buildClassifier(real("diabetes"));
        assertThat(learner.epochsDone()).isBetween(6, 200);
        assertThat(learner.toString()).contains("trained for " + learner.epochsDone() + " of 500 epochs");
    }

    @Test
    void illegalSettingsAndUseBeforeTrainingSaySo() {
        DropoutPerceptron learner = new DropoutPerceptron();
        assertThatThrownBy(() -> learner.setDropout(1))
                .hasMessage("dropout is 1.0, but must be at least 0 and below 1");
        assertThatThrownBy(() -> learner.setHiddenUnits(0)).hasMessageContaining("hiddenUnits is 0");
        assertThatThrownBy(() -> learner.setLearningRate(Double.NaN)).hasMessageContaining("learningRate is NaN");
        assertThatThrownBy(() -> learner.distributionForInstance(null)).hasMessageContaining("not fitted yet");
        assertThat(learner.toString()).isEqualTo("DropoutPerceptron: not fitted yet");
    }
}
