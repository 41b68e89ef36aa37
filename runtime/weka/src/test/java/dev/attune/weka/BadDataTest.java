// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.attune.metrics.Metric;
import dev.attune.study.StudyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.classifiers.functions.SGD;
import weka.classifiers.trees.J48;

/** What a user reads when the data, or what is asked of them, cannot be used. */
class BadDataTest {

    private static final String HEADER = "@relation r\n@attribute x numeric\n@attribute y {a,b}\n@data\n";

    @TempDir
    Path dir;

    @Test
    void noSuchFile() {
        Path file = dir.resolve("credit.arff");
        assertMessage(
                () -> WekaData.arff(file),
                "ATN120",
                file + ": no such file (looked for " + file
                        + "). Give the path of an ARFF file; a relative path starts at the working directory.");
    }

    @Test
    void directory() {
        assertMessage(
                () -> WekaData.csv(dir),
                "ATN121",
                dir + ": cannot be read as a CSV file: it is a directory. Give the path of a readable file.");
    }

    @Test
    void notArff() {
        Path file = write("notes.arff", "Dear diary\n");
        assertMessage(
                () -> WekaData.arff(file),
                "ATN121",
                file + ": cannot be read as an ARFF file: keyword @relation expected, read Token[Dear], line 1. An ARFF"
                        + " file has @relation, @attribute and @data lines; for comma-separated values use csv(...).");
    }

    @Test
    void brokenRowIsNamedByItsLine() {
        Path file = write("broken.arff", HEADER + "1,a\n2,c\n");
        assertMessage(
                () -> WekaData.arff(file),
                "ATN121",
                file
                        + ": cannot be read as an ARFF file: nominal value not declared in header, read Token[c], line 6. An"
                        + " ARFF file has @relation, @attribute and @data lines; for comma-separated values use csv(...).");
    }

    @Test
    void notUtf8() throws IOException {
        Path file = dir.resolve("latin.arff");
        Files.write(file, (HEADER + "1,a % é\n").getBytes(StandardCharsets.ISO_8859_1));
        assertMessage(
                () -> WekaData.arff(file),
                "ATN121",
                file + ": cannot be read as an ARFF file: its text is not UTF-8. Convert it to UTF-8.");
    }

    @Test
    void raggedCsv() {
        Path file = write("ragged.csv", "x,y\n1,a\n2,b,c\n");
        assertMessage(
                () -> WekaData.csv(file),
                "ATN121",
                file
                        + ": cannot be read as a CSV file: Index 2 out of bounds for length 2 Problem encountered on line: 3."
                        + " The first line names the columns and every other line has as many cells; for ARFF use arff(...).");
    }

    @Test
    void emptyFile() {
        Path file = write("empty.arff", "");
        assertMessage(
                () -> WekaData.arff(file),
                "ATN125",
                file + ": the file is empty. Give an ARFF file with at least two rows.");
    }

    @Test
    void noRows() {
        Path file = write("header.arff", HEADER);
        assertMessage(
                () -> WekaData.arff(file), "ATN125", "header.arff: there are no rows. Give data with at least two.");
    }

    @Test
    void onlyTheTarget() {
        WekaData data = WekaData.arff(write("alone.arff", "@relation r\n@attribute y {a,b}\n@data\na\nb\n"));
        assertMessage(
                () -> data.target("y"),
                "ATN125",
                "alone.arff: 'y' is the only attribute. Add attributes to predict it from.");
    }

    @Test
    void mistypedTarget() {
        WekaData data = WekaData.arff(DataSets.file("diabetes"));
        assertMessage(
                () -> data.target("clas"),
                "ATN122",
                "diabetes.arff: no attribute 'clas'. Did you mean 'class'? It has preg, plas, pres, skin, insu, mass, pedi,"
                        + " age, class.");
    }

    @Test
    void unknownTargetWithoutAnythingNear() {
        WekaData data = WekaData.arff(DataSets.file("ionosphere"));
        assertMessage(
                () -> data.target("temperature"),
                "ATN122",
                "ionosphere.arff: no attribute 'temperature'. It has a01, a02, a03, a04, a05, a06, a07, a08, a09, a10, a11,"
                        + " a12 and 23 more.");
    }

    @Test
    void noTargetChosen() {
        WekaData data = WekaData.arff(DataSets.file("diabetes"));
        assertMessage(
                () -> WekaEvaluator.on(data),
                "ATN122",
                "diabetes.arff: no target is chosen. Call target(name) with the attribute to predict.");
    }

    @Test
    void constantTarget() {
        WekaData data = WekaData.arff(write("constant.arff", HEADER + "1,a\n2,a\n3,?\n"));
        assertMessage(
                () -> data.target("y"),
                "ATN123",
                "constant.arff: the target 'y' is a in all rows that have a value. There is nothing to predict; choose another"
                        + " target or add rows.");
    }

    @Test
    void targetMissingEverywhere() {
        WekaData data = WekaData.arff(write("missing.arff", HEADER + "1,?\n2,?\n"));
        assertMessage(
                () -> data.target("y"),
                "ATN123",
                "missing.arff: the target 'y' has no value in any row. Choose another target.");
    }

    @Test
    void targetThatIsText() {
        WekaData data = WekaData.arff(
                write("text.arff", "@relation r\n@attribute x numeric\n@attribute y string\n@data\n1,a\n2,b\n"));
        assertMessage(
                () -> data.target("y"),
                "ATN123",
                "text.arff: the target 'y' is a string attribute. A target is nominal (classes) or numeric (regression).");
    }

    @Test
    void numericTargetWhereClassesAreNeeded() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("abalone"));
        assertMessage(
                () -> evaluator.maximize(Metric.AREA_UNDER_ROC),
                "ATN123",
                "abalone.arff: the target 'Class_Rings' is numeric: area-under-roc needs predictions of classes, given are 1"
                        + " predictions of numbers. Of numbers there are the metrics ROOT_MEAN_SQUARED_ERROR,"
                        + " MEAN_ABSOLUTE_ERROR, R_SQUARED and CORRELATION.");
    }

    @Test
    void classesWhereANumericTargetIsNeeded() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("vote"));
        assertMessage(
                () -> evaluator.minimize(Metric.ROOT_MEAN_SQUARED_ERROR),
                "ATN123",
                "vote.arff: the target 'Class' is nominal with 2 classes: root-mean-squared-error needs predictions of"
                        + " numbers, given are 1 predictions of 2 classes. Of classes there are metrics such as ACCURACY, F1,"
                        + " AREA_UNDER_ROC and LOG_LOSS.");
    }

    @Test
    void moreFoldsThanRows() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        assertMessage(
                () -> evaluator.validate(Validation.folds(300)),
                "ATN124",
                "folds: 300 are more than the 214 rows of glass.arff. Use at most 214 folds.");
    }

    @Test
    void oneFold() {
        assertMessage(
                () -> Validation.stratifiedFolds(1),
                "ATN124",
                "folds: 1 is not possible. Use at least 2 folds; 10 are usual.");
    }

    @Test
    void fractionOutOfRange() {
        assertMessage(
                () -> Validation.holdOut(1),
                "ATN124",
                "fraction: 1.0 is not between 0 and 1. Use for example 0.3 to test on 30 % of the rows.");
    }

    @Test
    void fractionThatLeavesNothing() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        assertMessage(
                () -> evaluator.validate(Validation.holdOut(0.001)),
                "ATN124",
                "fraction: 0.001 of the 214 rows of glass.arff leaves none to test on. Use a fraction nearer to 0.5.");
    }

    @Test
    void moreFoldsThanGroups() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("credit-g"));
        assertMessage(
                () -> evaluator.validate(Validation.groupedFolds(5, "foreign_worker")),
                "ATN124",
                "folds: 5 are more than the 2 groups of 'foreign_worker' in credit-g.arff. Use at most 2 folds.");
    }

    @Test
    void groupsByNoAttribute() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("credit-g"));
        assertMessage(
                () -> evaluator.validate(Validation.groupedFolds(5, "patient")),
                "ATN124",
                "groups: credit-g.arff has no attribute 'patient' besides the target. Name the attribute that tells which rows"
                        + " belong together.");
    }

    @Test
    void asManyFoldsInOrderOfTimeAsRows() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        assertMessage(
                () -> evaluator.validate(Validation.timeOrderedFolds(214)),
                "ATN124",
                "folds: 214 in order of time need one row more than the 214 rows of glass.arff. Use at most 213 folds.");
    }

    @Test
    void noRepeats() {
        assertMessage(() -> Validation.folds(5).repeats(0), "ATN124", "repeats: 0 is not possible. Use 1 or more.");
    }

    @Test
    void repeatsOfWhatIsTheSameEachTime() {
        assertThat(Validation.timeOrderedFolds(5).repeats(1)).hasToString("5 folds in order of time (seed 1)");
        assertMessage(
                () -> Validation.timeOrderedFolds(5).repeats(3),
                "ATN124",
                "repeats: 5 folds in order of time are the same each time, so 3 times would only make the standard error too"
                        + " small. Leave repeats out.");
    }

    @Test
    void learnerThatCannotLearnFromTheData() {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        assertMessage(
                () -> evaluator.check(new FixedLearner(SGD::new), FixedLearner.ANY),
                "ATN126",
                "SGD cannot learn from " + DataSets.load("glass").describe()
                        + ": weka.classifiers.functions.SGD: Cannot handle multi-valued nominal class!"
                        + ". Choose another learner, or prepare the data for it.");
    }

    @Test
    void unseenRowsOfAnotherHeader() throws Exception {
        WekaEvaluator evaluator = WekaEvaluator.on(DataSets.load("glass"));
        var fitted = evaluator.fit(new FixedLearner(J48::new), FixedLearner.ANY);
        assertMessage(
                () -> evaluator.score(fitted, DataSets.load("diabetes")),
                "ATN126",
                "diabetes.arff has other attributes than glass.arff: Class index differ: 10 != 9. Use rows with the"
                        + " same header, for example both parts of WekaData.split.");
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(dir.resolve(name), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertMessage(ThrowingCallable call, String code, String message) {
        StudyException thrown = catchThrowableOfType(StudyException.class, call);
        assertThat(thrown).hasMessage(code + " " + message);
        assertThat(thrown.code()).isEqualTo(code);
    }
}
