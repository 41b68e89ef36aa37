// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.SerializationHelper;
import weka.core.Utils;

/** Weights, missing cells, unseen values and data that break other programs. */
class HardDataTest {

    @ParameterizedTest
    @ValueSource(strings = {"auto-mpg", "diabetes", "glass"})
    void weightTwoIsTheRowTwice(String name) throws Exception {
        Instances weighted = Samples.real(name);
        Instances repeated = new Instances(weighted);
        for (int i = 0; i < weighted.numInstances(); i += 3) {
            repeated.add(weighted.instance(i));
            weighted.instance(i).setWeight(2);
        }

        assertSameCoefficients(fit(weighted), fit(repeated));
    }

    @Test
    void weightZeroIsNoRow() throws Exception {
        Instances rows = Samples.real("glass");
        Instances without = new Instances(rows, 0);
        for (Instance row : rows) {
            if (row.classValue() == 2) {
                row.setWeight(0);
            } else {
                without.add(row);
            }
        }

        ElasticNetLearner learner = fit(rows);

        assertSameCoefficients(learner, fit(without));
        assertThat(learner.distributionForInstance(rows.instance(0))[2]).isZero();
        rows.instance(0).setWeight(-1);
        assertThatThrownBy(() -> fit(rows)).hasMessageContaining("row 1 has the weight -1.0");
        rows.forEach(row -> row.setWeight(0));
        assertThatThrownBy(() -> fit(rows)).hasMessageContaining("no row with a known class has a positive weight");
    }

    private static void assertSameCoefficients(ElasticNetLearner actual, ElasticNetLearner expected) {
        assertThat(actual.chosenLambda()).isCloseTo(expected.chosenLambda(), within(1e-12));
        for (int k = 0; k < expected.coefficients().length; k++) {
            double[] coefficients = expected.coefficients()[k];
            for (int j = 0; j < coefficients.length; j++) {
                assertThat(actual.coefficients()[k][j])
                        .isCloseTo(coefficients[j], within(1e-5 * (1 + Math.abs(coefficients[j]))));
            }
        }
    }

    private static ElasticNetLearner fit(Instances rows) throws Exception {
        ElasticNetLearner learner =
                rows.classAttribute().isNominal() ? new ElasticNetLogistic() : new ElasticNetRegression();
        learner.buildClassifier(rows);
        return learner;
    }

    @Test
    void missingAndUnseenValuesAreTheMeanAndTheMostFrequentValue() throws Exception {
        Instances rows = Samples.real("auto-mpg");
        ElasticNetLearner learner = fit(rows);
        Instance filled = (Instance) rows.instance(0).copy();
        Instance missing = (Instance) filled.copy();
        for (int a = 0; a < rows.classIndex(); a++) {
            filled.setValue(a, rows.meanOrMode(a));
            missing.setMissing(a);
        }
        assertThat(learner.classifyInstance(missing)).isCloseTo(learner.classifyInstance(filled), within(1e-9));

        Attribute origin = new Attribute("origin", List.of("a", "b", "c"));
        Instances small = new Instances("small", new ArrayList<>(List.of(origin, new Attribute("y"))), 9);
        small.setClassIndex(1);
        for (int i = 0; i < 9; i++) {
            small.add(new DenseInstance(1, new double[] {i % 4 % 3, i % 4 % 3}));
        }
        ElasticNetLearner ofSmall = fit(small);
        Instance unseen = new DenseInstance(1, new double[] {7, Utils.missingValue()});
        assertThat(ofSmall.classifyInstance(unseen)).isEqualTo(ofSmall.classifyInstance(small.instance(0)));
    }

    @Test
    void constantEmptyAndRepeatedColumnsDoNoHarm() throws Exception {
        Instances plain = Samples.linear(1, 50, 4);
        Instances rows = new Instances(plain);
        rows.insertAttributeAt(new Attribute("constant"), 0);
        rows.insertAttributeAt(new Attribute("empty"), 0);
        rows.insertAttributeAt(new Attribute("single", List.of("only")), 0);
        for (Instance row : rows) {
            row.setValue(0, 0);
            row.setValue(2, 0.1 + 0.2);
        }
        double[] expected = fit(plain).coefficients()[0];

        double[] actual = fit(rows).coefficients()[0];

        // the attribute with a single value makes no column
        assertThat(actual).startsWith(0, 0);
        assertThat(java.util.Arrays.copyOfRange(actual, 2, 7)).containsExactly(expected, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void moreColumnsThanRowsCanBeFitted(double l1Ratio) throws Exception {
        for (Instances rows : List.of(Samples.linear(2, 30, 200), Samples.linear(2, 30, 200, "a", "b", "c"))) {
            ElasticNetLearner learner =
                    rows.classAttribute().isNominal() ? new ElasticNetLogistic() : new ElasticNetRegression();
            learner.setL1Ratio(l1Ratio);
            learner.buildClassifier(rows);

            assertThat(learner.converged()).isTrue();
            if (l1Ratio == 1) {
                assertThat(learner.current().nonZero()).isBetween(1, 90);
            }
        }
    }

    @Test
    void separableClassesWithoutPenaltyEndInCertainty() throws Exception {
        double[][] rows = {{1, 0}, {2, 0}, {3, 0}, {5, 1}, {6, 1}, {7, 1}};
        ElasticNetLogistic learner = new ElasticNetLogistic();
        learner.setLambda(0);
        learner.buildClassifier(Samples.table(rows, "a", "b"));

        Instances table = Samples.table(rows, "a", "b");
        assertThat(learner.converged()).isTrue();
        for (Instance row : table) {
            assertThat(learner.distributionForInstance(row)[(int) row.classValue()])
                    .isGreaterThan(1 - 1e-6);
        }
    }

    @Test
    void aSingleClassAndATargetWithoutVarianceAreTheModel() throws Exception {
        ElasticNetLogistic one = (ElasticNetLogistic) fit(Samples.table(new double[][] {{1, 1}, {2, 1}}, "a", "b"));
        assertThat(one.distributionForInstance(new DenseInstance(1, new double[] {9, 0})))
                .containsExactly(0, 1);

        ElasticNetLearner constant = fit(Samples.table(new double[][] {{1, 7}, {2, 7}, {4, 7}}));
        assertThat(constant.classifyInstance(new DenseInstance(1, new double[] {9, 0})))
                .isEqualTo(7);
    }

    @Test
    void infinitiesAndTooManyColumnsAreErrorsThatNameTheAttribute() {
        Instances infinite = Samples.table(new double[][] {{1, 1}, {Double.POSITIVE_INFINITY, 2}});
        assertThatThrownBy(() -> fit(infinite)).hasMessageContaining("attribute 'x0' has the value Infinity");
        Instances target = Samples.table(new double[][] {{1, 1}, {3, Double.NEGATIVE_INFINITY}});
        assertThatThrownBy(() -> fit(target)).hasMessageContaining("the target of row 2 is -Infinity");

        List<String> values = new ArrayList<>();
        for (int v = 0; v < 20_000; v++) {
            values.add("v" + v);
        }
        Instances wide = new Instances(
                "wide", new ArrayList<>(List.of(new Attribute("id", values), new Attribute("y"))), 20_000);
        wide.setClassIndex(1);
        for (int v = 0; v < 20_000; v++) {
            wide.add(new DenseInstance(1, new double[] {v, v}));
        }
        assertThatThrownBy(() -> fit(wide)).hasMessageContaining("attribute 'id' makes 20000");
    }

    @Test
    void aFittedLearnerSurvivesSerialisation() throws Exception {
        Instances rows = Samples.real("glass");
        ElasticNetLearner learner = fit(rows);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        SerializationHelper.write(bytes, learner);
        ElasticNetLearner copy =
                (ElasticNetLearner) SerializationHelper.read(new java.io.ByteArrayInputStream(bytes.toByteArray()));

        assertThat(copy.coefficients()).isDeepEqualTo(learner.coefficients());
        assertThat(copy.at(2).distributionForInstance(rows.instance(1)))
                .containsExactly(learner.at(2).distributionForInstance(rows.instance(1)));
    }

    @Test
    void theTextShowsStrengthCoefficientsAndZeros() throws Exception {
        ElasticNetRegression learner = new ElasticNetRegression();
        assertThat(learner.toString()).isEqualTo("ElasticNetRegression: not fitted yet");
        learner.setL1Ratio(1);
        learner.setLambda(0.2);
        learner.buildClassifier(Samples.linear(1, 200, 5));

        assertThat(learner.toString())
                .contains("penalty: lambda 0.2")
                .containsPattern("x0 +1\\.\\d+")
                .contains("2 of 5 coefficients are not zero")
                .contains("zero: x2, x3, x4");
    }

    @Test
    void illegalSettingsSayWhatIsAllowed() {
        ElasticNetLogistic learner = new ElasticNetLogistic();
        assertThatThrownBy(() -> learner.setL1Ratio(1.5))
                .hasMessage("l1Ratio is 1.5, but must be from 0 (ridge) to 1 (lasso)");
        assertThatThrownBy(() -> learner.setLambda(Double.NaN)).hasMessageContaining("lambda is NaN");
        assertThatThrownBy(() -> learner.setOptions(Utils.splitOptions("-L much")))
                .hasMessageContaining("-L takes a number");
        assertThatThrownBy(() -> learner.setOptions(Utils.splitOptions("-A 2"))).hasMessageContaining("l1Ratio is 2.0");
    }
}
