// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.Augmentation;
import dev.attune.study.StudyException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import weka.core.Instance;
import weka.core.Instances;

class AugmenterTest {

    private static Augmenter by(Augmentation method, double ratio) {
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(method);
        augmenter.setRatio(ratio);
        return augmenter;
    }

    private static int[] classes(Instances rows) {
        return rows.attributeStats(rows.classIndex()).nominalCounts;
    }

    @Test
    void smallerClassesGainTheirShareUpToTheLargest() {
        // glass has 70, 76, 17, 0, 13, 9 and 29 rows of its classes
        Instances rows = Rows.load("glass");
        assertThat(classes(rows)).containsExactly(70, 76, 17, 0, 13, 9, 29);
        assertThat(classes(Rows.fit(by(Augmentation.SMOTE, 0.5), rows))).containsExactly(76, 76, 26, 0, 20, 14, 44);
        assertThat(classes(Rows.fit(by(Augmentation.OVERSAMPLE, 2), rows))).containsExactly(76, 76, 51, 0, 39, 27, 76);
        assertThat(classes(Rows.fit(by(Augmentation.UNDERSAMPLE, 1), rows))).containsExactly(35, 38, 9, 0, 9, 9, 15);
        assertThat(classes(Rows.fit(by(Augmentation.SMOTE, 0), rows))).containsExactly(classes(rows));
    }

    @Test
    void smoteRowsLieBetweenNeighboursOfTheirClass() {
        Instances rows = Rows.load("glass");
        Instances grown = Rows.fit(by(Augmentation.SMOTE, 1), rows);
        for (int r = rows.numInstances(); r < grown.numInstances(); r++) {
            Instance made = grown.instance(r);
            assertThat(rows.stream().filter(row -> row.classValue() == made.classValue()))
                    .as("row " + r)
                    .anySatisfy(
                            base -> assertThat(liesBetween(made, base, rows)).isTrue());
        }
    }

    private static boolean liesBetween(Instance made, Instance base, Instances rows) {
        return rows.stream()
                .filter(other -> other.classValue() == made.classValue())
                .anyMatch(other -> {
                    for (int i = 0; i < 9; i++) {
                        double low = Math.min(base.value(i), other.value(i));
                        double high = Math.max(base.value(i), other.value(i));
                        if (made.value(i) < low - 1e-12 || made.value(i) > high + 1e-12) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    /** The worked example of section 6.1: nominal values F1 = A B C, F2 = A D E, F3 = A B K give the new row A, B and C or E or K. */
    @Test
    void smoteNcTakesItsNeighboursMostFrequentValues() {
        Instances rows = Rows.of(
                "@attribute n numeric\n@attribute p {A,Z}\n@attribute q {B,D}\n@attribute y {few,many}\n@data\n"
                        + "1,A,B,few\n2,A,D,few\n3,A,B,few\n7,Z,D,many\n8,Z,D,many\n9,Z,D,many\n9,Z,D,many\n9,Z,D,many\n9,Z,D,many");
        Instances grown = Rows.fit(by(Augmentation.SMOTE_NC, 1), rows);
        assertThat(grown.numInstances()).isEqualTo(12);
        for (Instance made : grown.subList(9, 12)) {
            assertThat(made.stringValue(1)).isEqualTo("A");
            assertThat(made.stringValue(3)).isEqualTo("few");
            assertThat(made.value(0)).isBetween(1.0, 3.0);
        }
    }

    @Test
    void aClassOfOneRowIsCopied() {
        Instances rows =
                Rows.of("@attribute x numeric\n@attribute y {one,more}\n@data\n5,one\n1,more\n2,more\n3,more\n4,more");
        Instances grown = Rows.fit(by(Augmentation.SMOTE, 2), rows);
        assertThat(grown.numInstances()).isEqualTo(7);
        assertThat(grown.instance(5).value(0)).isEqualTo(5);
        assertThat(grown.instance(6).stringValue(1)).isEqualTo("one");
    }

    @Test
    void missingCellsAreFilledByTheNeighbour() {
        Instances rows = Rows.of("@attribute x numeric\n@attribute z numeric\n@attribute y {few,many}\n@data\n"
                + "1,?,few\n2,5,few\n1,1,many\n2,1,many\n3,1,many\n4,1,many");
        Instances grown = Rows.fit(by(Augmentation.SMOTE, 1), rows);
        assertThat(grown.instance(6).value(1)).isEqualTo(5);
        assertThat(grown.instance(7).value(1)).isEqualTo(5);
    }

    @ParameterizedTest
    @EnumSource(
            value = Augmentation.class,
            names = {"SMOTE", "OVERSAMPLE", "UNDERSAMPLE", "JITTER"})
    void laterRowsStayAndTheSeedDecides(Augmentation method) throws Exception {
        Instances rows = Rows.load("diabetes");
        Augmenter augmenter = by(method, 0.7);
        Instances once = Rows.fit(augmenter, rows);
        assertThat(Rows.fit(by(method, 0.7), rows).toString().lines().skip(1))
                .isEqualTo(once.toString().lines().skip(1).toList());
        Augmenter other = by(method, 0.7);
        other.setSeed(2);
        assertThat(Rows.fit(other, rows).toString().lines().skip(1))
                .isNotEqualTo(once.toString().lines().skip(1).toList());
        for (Instance row : rows) {
            assertThat(Rows.later(augmenter, row).toDoubleArray()).isEqualTo(row.toDoubleArray());
        }
    }

    @Test
    void undersampledRowsAreRowsOfTheirOwn() {
        Instances rows = Rows.load("diabetes");
        Instances left = Rows.fit(by(Augmentation.UNDERSAMPLE, 0.5), rows);
        assertThat(classes(left)).containsExactly(333, 268);
        Set<String> raw = new HashSet<>();
        rows.forEach(row -> raw.add(Arrays.toString(row.toDoubleArray())));
        assertThat(left).allMatch(row -> raw.contains(Arrays.toString(row.toDoubleArray())));
    }

    @Test
    void jitterHasATenthOfTheSpreadAndNominalValuesStay() {
        Instances rows = Rows.load("credit-g");
        Instances grown = Rows.fit(by(Augmentation.JITTER, 1), rows);
        assertThat(grown.numInstances()).isEqualTo(2000);
        int amount = rows.attribute("credit_amount").index();
        double spread = Math.sqrt(rows.variance(amount));
        double[] moved = new double[1000];
        for (int r = 0; r < 1000; r++) {
            Instance made = grown.instance(1000 + r);
            Instance base = rows.stream()
                    .filter(row -> row.value(0) == made.value(0) && row.value(3) == made.value(3))
                    .min(java.util.Comparator.comparingDouble(row -> Math.abs(row.value(amount) - made.value(amount))))
                    .orElseThrow();
            moved[r] = made.value(amount) - base.value(amount);
        }
        assertThat(Math.sqrt(Arrays.stream(moved).map(m -> m * m).average().orElseThrow()))
                .isLessThan(0.1 * spread);
        assertThat(Arrays.stream(moved).filter(m -> m != 0).count()).isEqualTo(1000);
    }

    @Test
    void newRowsHaveTheWeightOfTheirBase() {
        Instances rows = Rows.of(
                "@attribute x numeric\n@attribute y {few,many}\n@data\n1,few,{3}\n2,few,{3}\n1,many\n2,many\n3,many");
        for (Augmentation method : new Augmentation[] {Augmentation.SMOTE, Augmentation.OVERSAMPLE}) {
            assertThat(Rows.fit(by(method, 1), rows).instance(5).weight()).isEqualTo(3);
        }
    }

    @Test
    void contradictionsAreNamed() {
        assertThatThrownBy(() -> Rows.fit(by(Augmentation.SMOTE, 1), Rows.load("credit-g")))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN130 augment: SMOTE takes only numeric attributes, and 'checking_status' is nominal. Use SMOTE_NC,"
                                + " or put encode before.");
        assertThatThrownBy(() -> Rows.fit(by(Augmentation.OVERSAMPLE, 1), Rows.load("wine-red")))
                .hasMessage("ATN130 augment: OVERSAMPLE balances classes, and 'quality' is numeric. Use JITTER.");
        assertThatThrownBy(() -> Rows.fit(by(Augmentation.TEXT_SWAP, 1), Rows.load("glass")))
                .hasMessage("ATN130 augment: TEXT_SWAP works on string attributes, and there is none at this stage.");
        assertThatThrownBy(() -> by(Augmentation.SMOTE, -1))
                .hasMessage("ATN138 augment: ratio is -1.0; allowed is a number from 0 to 1000.");
    }
}
