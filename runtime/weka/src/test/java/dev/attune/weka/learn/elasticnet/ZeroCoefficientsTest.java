// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weka.core.Instance;
import weka.core.Instances;

/** Which columns and attributes a fit leaves out. */
class ZeroCoefficientsTest {

    private static ElasticNetLearner lasso(Instances rows, double lambda) throws Exception {
        ElasticNetLearner learner =
                rows.classAttribute().isNominal() ? new ElasticNetLogistic() : new ElasticNetRegression();
        learner.setL1Ratio(1);
        learner.setLambda(lambda);
        learner.buildClassifier(rows);
        return learner;
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto-mpg", "diabetes", "glass"})
    void zeroColumnsAreThoseWithoutACoefficientInAnyClass(String name) throws Exception {
        ElasticNetLearner learner = lasso(Samples.real(name), 0.05);
        List<String> columns = learner.columnNames();
        assertThat(learner.zeroColumns()).isNotEmpty();
        for (int j = 0; j < columns.size(); j++) {
            boolean isZero = true;
            for (double[] block : learner.coefficients()) {
                isZero &= block[j] == 0;
            }
            assertThat(learner.zeroColumns().contains(columns.get(j)))
                    .as(columns.get(j))
                    .isEqualTo(isZero);
        }
    }

    /** Of `model` and `origin` some columns are zero, and others not. */
    @Test
    void anAttributeHasInfluenceIfAnyOfItsColumnsHas() throws Exception {
        ElasticNetLearner learner = lasso(Samples.real("auto-mpg"), 0.05);
        assertThat(learner.zeroColumns()).contains("displacement", "acceleration", "model=71", "origin=2");
        assertThat(learner.zeroAttributes()).containsExactly("displacement", "acceleration");
        assertThat(learner.toString()).endsWith("attributes without influence: displacement, acceleration\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auto-mpg", "diabetes", "glass"})
    void thePredictionChangesWithTheOtherAttributesOnly(String name) throws Exception {
        Instances rows = Samples.real(name);
        ElasticNetLearner learner = lasso(rows, 0.05);
        Set<String> without = new TreeSet<>();
        for (int a = 0; a < rows.numAttributes(); a++) {
            if (a != rows.classIndex() && !changes(learner, rows, a)) {
                without.add(rows.attribute(a).name());
            }
        }
        assertThat(learner.zeroAttributes()).isNotEmpty().containsExactlyInAnyOrderElementsOf(without);
    }

    /** Whether any value that another row has makes another prediction of the first row. */
    private static boolean changes(ElasticNetLearner learner, Instances rows, int attribute) throws Exception {
        double[] before = learner.distributionForInstance(rows.instance(0));
        for (Instance other : rows) {
            Instance row = (Instance) rows.instance(0).copy();
            row.setDataset(rows);
            row.setValue(attribute, other.value(attribute));
            double[] after = learner.distributionForInstance(row);
            if (!Arrays.equals(before, after)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aRidgeLeavesNothingOut() throws Exception {
        ElasticNetLogistic ridge = new ElasticNetLogistic();
        assertThatThrownBy(ridge::zeroAttributes).hasMessageContaining("not fitted yet");
        ridge.setL1Ratio(0);
        ridge.buildClassifier(Samples.real("diabetes"));
        assertThat(ridge.zeroColumns()).isEmpty();
        assertThat(ridge.zeroAttributes()).isEmpty();
        assertThat(ridge.toString()).doesNotContain("without influence");
    }
}
