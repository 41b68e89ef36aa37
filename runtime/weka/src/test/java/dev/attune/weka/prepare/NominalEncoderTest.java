// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.attune.annotations.Encoding;
import dev.attune.study.StudyException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

class NominalEncoderTest {

    private static final String TOWNS = "@attribute town {Rome,Oslo,Bern}\n@attribute y {no,yes}\n@data\n";

    private static NominalEncoder by(Encoding method) {
        NominalEncoder encoder = new NominalEncoder();
        encoder.setMethod(method);
        return encoder;
    }

    /** An attribute of many values and a class, both at random. */
    private static Instances identifier(int rows, int values) {
        List<String> names = IntStream.range(0, values).mapToObj(v -> "v" + v).toList();
        ArrayList<Attribute> columns =
                new ArrayList<>(List.of(new Attribute("id", names), new Attribute("class", List.of("no", "yes"))));
        Instances made = new Instances("id", columns, rows);
        made.setClassIndex(1);
        Random random = new Random(11);
        for (int r = 0; r < rows; r++) {
            made.add(new DenseInstance(1, new double[] {random.nextInt(values), r % 2}));
        }
        return made;
    }

    @Test
    void frequenciesAreSharesOfRows() throws Exception {
        Instances rows = Rows.of(TOWNS + "Rome,no\nRome,yes\nOslo,no\n?,no");
        NominalEncoder encoder = by(Encoding.FREQUENCY);
        assertThat(Rows.column(Rows.fit(encoder, rows), "town")).containsExactly(0.5, 0.5, 0.25, Double.NaN);
        Instance unused = (Instance) rows.instance(0).copy();
        unused.setDataset(rows);
        unused.setValue(0, 2);
        assertThat(Rows.later(encoder, unused).value(0)).isZero();
    }

    @Test
    void laterRowsGetTheSmoothedMeansOfAllTrainingRows() throws Exception {
        Instances rows = Rows.of(TOWNS + "Rome,no\nRome,yes\nRome,yes\nOslo,no\nOslo,no");
        NominalEncoder encoder = by(Encoding.TARGET);
        encoder.setSmoothing(2);
        Rows.fit(encoder, rows);
        // (n * mean + m * prior) / (n + m) with prior 0.4
        assertThat(Rows.later(encoder, rows.instance(0)).value(0)).isCloseTo((2 + 0.8) / 5, within(1e-15));
        assertThat(Rows.later(encoder, rows.instance(4)).value(0)).isCloseTo(0.8 / 4, within(1e-15));
        Instance bern = (Instance) rows.instance(0).copy();
        bern.setDataset(rows);
        bern.setValue(0, 2);
        assertThat(Rows.later(encoder, bern).value(0)).isCloseTo(0.4, within(1e-15));
        bern.setMissing(0);
        assertThat(Rows.later(encoder, bern).value(0)).isCloseTo(0.4, within(1e-15));
    }

    @Test
    void aTrainingRowIsEncodedByTheOtherFolds() {
        Instances rows = identifier(200, 10);
        Instances encoded = Rows.fit(by(Encoding.TARGET), rows);
        int[] fold = TargetFolds.of(rows, 5, 1);
        for (int r = 0; r < 200; r++) {
            double n = 0;
            double yes = 0;
            for (int o = 0; o < 200; o++) {
                if (fold[o] != fold[r]
                        && rows.instance(o).value(0) == rows.instance(r).value(0)) {
                    n++;
                    yes += rows.instance(o).classValue();
                }
            }
            assertThat(encoded.instance(r).value(0)).isCloseTo((yes + 10 * 0.5) / (n + 10), within(1e-12));
        }
    }

    @Test
    void foldsHaveEqualSharesOfTheClasses() {
        Instances rows = identifier(200, 10);
        int[] fold = TargetFolds.of(rows, 5, 3);
        for (int f = 0; f < 5; f++) {
            int own = f;
            assertThat(IntStream.range(0, 200)
                            .filter(r -> fold[r] == own && rows.instance(r).classValue() == 1)
                            .count())
                    .isEqualTo(20);
        }
    }

    @Test
    void aClassOfManyValuesHasOneTargetForEachButTheFirst() {
        Instances rows = Rows.load("soybean");
        Instances encoded = Rows.fit(by(Encoding.TARGET), rows);
        assertThat(encoded.numAttributes()).isEqualTo(35 * 18 + 1);
        assertThat(encoded.attribute(0).name())
                .isEqualTo("date→phytophthora-rot"
                        .replace("phytophthora-rot", rows.classAttribute().value(1)));
    }

    @Test
    void aNumericClassIsItsOwnTarget() throws Exception {
        Instances rows = Rows.of("@attribute town {Rome,Oslo}\n@attribute y numeric\n@data\nRome,10\nRome,20\nOslo,60");
        NominalEncoder encoder = by(Encoding.TARGET);
        encoder.setSmoothing(1);
        Rows.fit(encoder, rows);
        assertThat(Rows.later(encoder, rows.instance(0)).value(0)).isCloseTo((30 + 30) / 3.0, within(1e-12));
    }

    @Test
    void tenThousandValuesShareOneColumnBeyondTheMostFrequent() throws Exception {
        Instances rows = identifier(3000, 10_000);
        rows.instance(0).setValue(0, 7);
        rows.instance(1).setValue(0, 7);
        rows.instance(2).setValue(0, 7);
        rows.instance(3).setValue(0, 7);
        NominalEncoder encoder = by(Encoding.ONE_HOT);
        Instances encoded = Rows.fit(encoder, rows);
        assertThat(encoded.numAttributes()).isEqualTo(102);
        assertThat(encoded.instance(0).value(encoded.attribute("id=v7"))).isEqualTo(1);
        assertThat(encoded.attribute(100).name()).isEqualTo("id=(other)");
        for (Instance row : encoded) {
            assertThat(IntStream.range(0, 101).mapToDouble(row::value).sum()).isEqualTo(1);
        }
        for (Encoding method : List.of(Encoding.ORDINAL, Encoding.FREQUENCY, Encoding.TARGET)) {
            assertThat(Rows.fit(by(method), rows).numAttributes()).isEqualTo(2);
        }
    }

    @Test
    void targetsNeedAClass() {
        Instances rows = Rows.of(TOWNS + "Rome,no\nRome,yes");
        rows.setClassIndex(-1);
        assertThatThrownBy(() -> Rows.fit(by(Encoding.TARGET), rows))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN137 encode: the rows have no class attribute, on which this depends. Call setClassIndex.");
    }

    @Test
    void takenNamesGetANumber() {
        Instances rows =
                Rows.of("@attribute a {x,y,z}\n@attribute a=x numeric\n@attribute c {n,p}\n@data\nx,1,n\ny,2,p");
        Instances encoded = Rows.fit(by(Encoding.ONE_HOT), rows);
        assertThat(encoded.attribute(0).name()).isEqualTo("a=x (2)");
        assertThat(encoded.instance(1).toDoubleArray()).containsExactly(0, 1, 0, 2, 1);
    }
}
