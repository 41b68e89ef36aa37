// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.study.StudyException;
import org.junit.jupiter.api.Test;
import weka.core.Instances;

class TermsTest {

    private static InteractionTerms pairs(int most) {
        InteractionTerms terms = new InteractionTerms();
        terms.setMaxPairs(most);
        return terms;
    }

    @Test
    void theProductThatDecidesTheClassIsFound() {
        Instances rows = Rows.noise(300, 12, 4);
        rows.forEach(row -> row.setClassValue(row.value(3) * row.value(8) > 0 ? 1 : 0));
        Instances made = Rows.fit(pairs(1), rows);
        assertThat(made.attribute(13).name()).isEqualTo("x3*x8");
        assertThat(made.classIndex()).isEqualTo(12);
    }

    @Test
    void productsAreOfCentredFactors() {
        Instances rows = Rows.of(
                "@attribute a numeric\n@attribute b numeric\n@attribute y numeric\n@data\n1,4,1\n2,5,2\n3,9,?\n?,1,4");
        // the means are 2 and 4.75
        assertThat(Rows.column(Rows.fit(pairs(5), rows), "a*b")).containsExactly(0.75, 0, 4.25, Double.NaN);
    }

    @Test
    void noPairsChangeNothing() {
        Instances rows = Rows.load("diabetes");
        assertThat(Rows.fit(pairs(0), rows).numAttributes()).isEqualTo(rows.numAttributes());
    }

    @Test
    void manyCandidatesStayWithinTheBound() {
        Instances rows = Rows.noise(60, 2000, 2);
        assertThat(Rows.fit(pairs(20), rows).numAttributes()).isEqualTo(2021);
    }

    @Test
    void powersAreOfTheStandardisedAttribute() {
        PolynomialTerms terms = new PolynomialTerms();
        terms.setDegree(3);
        Instances made = Rows.fit(terms, Rows.numbers(1, 2, 3, 4, 5));
        double z = -2 / Math.sqrt(2.5);
        assertThat(Rows.column(made, "x^2")[0]).isCloseTo(z * z, within(1e-12));
        assertThat(Rows.column(made, "x^3")[0]).isCloseTo(z * z * z, within(1e-12));
        assertThat(Rows.column(made, "x")[0]).isEqualTo(1);
    }

    @Test
    void anAttributeWithFewValuesGetsFewPowers() {
        PolynomialTerms terms = new PolynomialTerms();
        terms.setDegree(3);
        Instances rows = Rows.of(
                "@attribute two numeric\n@attribute three numeric\n@attribute none numeric\n@attribute y numeric\n"
                        + "@data\n0,1,?,1\n1,2,?,2\n0,3,?,3\n1,3,?,4\n?,1,?,5");
        Instances made = Rows.fit(terms, rows);
        assertThat(made.numAttributes()).isEqualTo(5);
        assertThat(made.attribute("three^2")).isNotNull();
    }

    @Test
    void powersThatAreTooLargeAreMissing() throws Exception {
        PolynomialTerms terms = new PolynomialTerms();
        Rows.fit(terms, Rows.numbers(1, 2, 3, 4, 5));
        assertThat(Rows.later(terms, Rows.numbers(1e300).instance(0)).isMissing(2))
                .isTrue();
    }

    @Test
    void degreeOneChangesNothing() {
        PolynomialTerms terms = new PolynomialTerms();
        terms.setDegree(1);
        assertThat(Rows.fit(terms, Rows.numbers(1, 2, 3)).numAttributes()).isEqualTo(2);
    }

    @Test
    void associationIsTheSquaredCorrelationOrTheCorrelationRatio() {
        Instances numeric = Rows.numbers(1, 3, 2, 5, 4);
        // the correlation of 1, 3, 2, 5, 4 with 0..4 is 0.8
        assertThat(new Association(numeric).of(Rows.column(numeric, "x"))).isCloseTo(0.64, within(1e-12));
        Instances nominal = Rows.of("@attribute x numeric\n@attribute y {a,b}\n@data\n1,a\n3,a\n5,b\n7,b");
        // between the classes 16, in all 20
        assertThat(new Association(nominal).of(Rows.column(nominal, "x"))).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void wrongSettingsAreRefused() {
        assertThatThrownBy(() -> pairs(-1)).isInstanceOf(StudyException.class).hasMessageContaining("maxPairs is -1");
        assertThatThrownBy(() -> new PolynomialTerms().setDegree(0))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN138 polynomial: degree is 0; allowed is 1 or more.");
    }
}
