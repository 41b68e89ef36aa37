// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.study.StudyException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weka.classifiers.meta.FilteredClassifier;
import weka.classifiers.trees.J48;
import weka.core.Instance;
import weka.core.Instances;

class CleanerTest {

    private static Cleaner with(CleanRule... rules) {
        Cleaner cleaner = new Cleaner();
        for (CleanRule rule : rules) {
            cleaner.addRule(rule);
        }
        return cleaner;
    }

    @Test
    void theTypoAndTheMissingColumnOfHypothyroidAreFound() {
        Cleaner cleaner =
                with(CleanRule.of("age").range(0, 120), CleanRule.all().dropUseless());
        Instances clean = Rows.fit(cleaner, Rows.load("hypothyroid"));
        assertThat(cleaner.report())
                .extracting(Cleaning::toString)
                .containsExactly(
                        "age: outside 0.0 … 120.0, now missing (1 row)",
                        "TBG measured: constant, dropped (3772 rows)",
                        "TBG: all missing, dropped (3772 rows)");
        assertThat(clean.attribute("TBG")).isNull();
        assertThat(clean.attributeStats(clean.attribute("age").index()).numericStats.max)
                .isLessThan(120);
    }

    @Test
    void sentinelsAreComparedAsNumbersAndAsText() {
        Instances rows = Rows.of("@attribute x numeric\n@attribute s {a,'?',none}\n@attribute y {n,p}\n@data\n"
                + "99999.0,a,n\n1,'?',p\n2,none,p\n0,a,n");
        Instances clean = Rows.fit(with(CleanRule.all().missing("99999", " none ", "0", "?")), rows);
        assertThat(Rows.column(clean, "x")).containsExactly(Double.NaN, 1, 2, Double.NaN);
        assertThat(Rows.column(clean, "s")).containsExactly(0, Double.NaN, Double.NaN, 0);
        assertThat(clean.attribute("s").numValues()).isEqualTo(1);
    }

    @Test
    void textThatIsNumbersBecomesNumericAndLaterRowsAreReadInEitherForm() throws Exception {
        Instances rows = Rows.of(
                "@attribute x {1,2.5,'?',' -3e1 '}\n@attribute t {a,1}\n@attribute s string\n@attribute y {n,p}\n@data\n"
                        + "1,a,'4',n\n2.5,1,'5.5',p\n'?',a,?,p\n' -3e1 ',a,'6',n");
        PreparedClassifier classifier = new PreparedClassifier();
        classifier.addStage(with(CleanRule.all().missing("?").parseNumbers()));
        classifier.setClassifier(new J48());
        classifier.buildClassifier(rows);
        Instance first = classifier.prepare(rows.instance(3));
        assertThat(first.attribute(0).isNumeric()).isTrue();
        assertThat(first.attribute(1).isNominal()).isTrue();
        assertThat(first.attribute(2).isNumeric()).isTrue();
        assertThat(first.value(0)).isEqualTo(-30);
        assertThat(first.value(2)).isEqualTo(6);

        Instances others =
                Rows.of("@attribute s numeric\n@attribute x {7,many}\n@attribute t numeric\n@attribute y {n,p}\n@data\n"
                        + "8,7,1,?\n9,many,2,?");
        assertThat(classifier.prepare(others.instance(0)).toDoubleArray()).containsExactly(7, 1, 8, Double.NaN);
        assertThat(classifier.prepare(others.instance(1)).toDoubleArray())
                .containsExactly(Double.NaN, Double.NaN, 9, Double.NaN);
    }

    @Test
    void spellingsBecomeTheMostFrequentOneAndNewOnesAreRecognised() throws Exception {
        Instances rows = Rows.of("@attribute town {'New York',new-york,Zürich,ZURICH,Bern}\n@attribute y {n,p}\n@data\n"
                + "'New York',n\n'New York',p\nnew-york,p\nZURICH,n\nZURICH,n\nZürich,p\nBern,n");
        Cleaner cleaner = with(CleanRule.all().mergeSpellings());
        PreparedClassifier classifier = new PreparedClassifier();
        classifier.addStage(cleaner);
        classifier.setClassifier(new J48());
        classifier.buildClassifier(rows);
        assertThat(cleaner.report())
                .extracting(Cleaning::toString)
                .containsExactly(
                        "town: 'new-york' merged into 'New York' (1 row)",
                        "town: 'Zürich' merged into 'ZURICH' (1 row)");
        Instances others =
                Rows.of("@attribute town {'NEW  YORK!',Paris}\n@attribute y {n,p}\n@data\n'NEW  YORK!',?\nParis,?");
        assertThat(classifier.prepare(others.instance(0)).stringValue(0)).isEqualTo("New York");
        assertThat(classifier.prepare(others.instance(1)).isMissing(0)).isTrue();
    }

    @Test
    void aRareSlipOfOneLetterIsMergedAndShortOrFrequentWordsAreNot() {
        Map<String, Double> weights = new LinkedHashMap<>();
        weights.put("married", 100.0);
        weights.put("marreid", 2.0);
        weights.put("marrie", 1.0);
        weights.put("single", 50.0);
        weights.put("singled", 40.0);
        weights.put("cat", 100.0);
        weights.put("car", 1.0);
        weights.put("type 10", 100.0);
        weights.put("type 11", 1.0);
        Spellings spellings = new Spellings(weights);
        assertThat(spellings.canonical("marreid")).isEqualTo("married");
        assertThat(spellings.canonical("marrie")).isEqualTo("married");
        assertThat(spellings.canonical("singled")).isEqualTo("singled");
        assertThat(spellings.canonical("car")).isEqualTo("car");
        assertThat(spellings.canonical("Type-10")).isNull();
        assertThat(spellings.canonical("TYPE 11")).isEqualTo("type 11");
    }

    @Test
    void signsBesideDigitsTellValuesApart() {
        // the values of credit-g
        assertThat(Spellings.key("<0")).isNotEqualTo(Spellings.key(">=0"));
        assertThat(Spellings.key("0<=X<200")).isNotEqualTo(Spellings.key("<0"));
        assertThat(Spellings.key("1-2")).isNotEqualTo(Spellings.key("12"));
        assertThat(Spellings.key("1.5")).isNotEqualTo(Spellings.key("15"));
        assertThat(Spellings.key("existing paid")).isEqualTo(Spellings.key("Existing-Paid"));
        assertThat(Spellings.key("?!")).isEqualTo("?!");
    }

    @Test
    void identifiersGoAndMeasurementsStay() {
        StringBuilder arff = new StringBuilder("""
                @attribute number numeric
                @attribute key string
                @attribute income numeric
                @attribute note string
                @attribute y {n,p}
                @data
                """);
        IntStream.range(0, 40)
                .forEach(i -> arff.append(i * 3 % 41)
                        .append(",k")
                        .append(i)
                        .append(',')
                        .append(i * 997 % 5001)
                        .append(",'a note ")
                        .append(i)
                        .append("',")
                        .append(i % 2 == 0 ? "n" : "p")
                        .append('\n'));
        Cleaner cleaner = with(CleanRule.all().dropUseless());
        Instances clean = Rows.fit(cleaner, Rows.of(arff.toString()));
        assertThat(cleaner.report())
                .extracting(Cleaning::toString)
                .containsExactly("number: a row number, dropped (40 rows)", "key: an identifier, dropped (40 rows)");
        assertThat(clean.attribute("income")).isNotNull();
        assertThat(clean.instance(3).stringValue(clean.attribute("note"))).isEqualTo("a note 3");
    }

    @Test
    void attributesWithoutARuleAreReadByTheirTextToo() throws Exception {
        Instances rows = Rows.of(
                "@attribute age numeric\n@attribute town {Rome,Oslo}\n@attribute note string\n@attribute y {n,p}\n@data\n"
                        + "20,Rome,a,n\n300,Oslo,b,p");
        PreparedClassifier classifier = new PreparedClassifier();
        classifier.addStage(with(CleanRule.of("age").range(0, 120)));
        classifier.setClassifier(new FilteredClassifier());
        classifier.prepareTraining(rows);
        Instances others = Rows.of(
                "@attribute town {Lima,Oslo}\n@attribute note {c}\n@attribute age numeric\n@attribute y {n,p}\n@data\n"
                        + "Oslo,c,121,?\nLima,?,7,?");
        Instance first = classifier.prepare(others.instance(0));
        assertThat(first.isMissing(0)).isTrue();
        assertThat(first.stringValue(1)).isEqualTo("Oslo");
        assertThat(first.stringValue(2)).isEqualTo("c");
        assertThat(classifier.prepare(others.instance(1)).isMissing(1)).isTrue();

        Instances text = Rows.of(
                "@attribute age {'20'}\n@attribute town {Rome}\n@attribute note string\n@attribute y {n,p}\n@data\n"
                        + "'20',Rome,a,?");
        assertThatThrownBy(() -> classifier.prepare(text.instance(0)))
                .isInstanceOf(StudyException.class)
                .hasMessageStartingWith("ATN132 'age' is nominal in the row, but was numeric in training rows.");
    }

    @Test
    void infinityIsOutsideEveryRange() {
        Instances rows = Rows.numbers(1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 4);
        assertThat(Rows.column(Rows.fit(with(CleanRule.of("x").range(0, Double.POSITIVE_INFINITY)), rows), "x"))
                .containsExactly(1, Double.NaN, Double.NaN, 4);
    }

    @Test
    void wrongRulesAreRefused() {
        assertThatThrownBy(() -> CleanRule.of("age").range(120, 0))
                .isInstanceOf(StudyException.class)
                .hasMessage("ATN138 clean: range is {120.0, 0.0}; allowed is a low number and a higher one.");
        assertThatThrownBy(() -> Rows.fit(with(CleanRule.of("agee").range(0, 120)), Rows.load("diabetes")))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN138 clean: no attribute 'agee' besides the class. Did you mean 'age'? There is preg, plas, pres, skin, insu, mass,"
                                + " pedi, age.");
    }
}
