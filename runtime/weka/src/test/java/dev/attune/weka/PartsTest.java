// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weka.core.Instance;
import weka.core.Instances;

class PartsTest {

    static Stream<String> dataSets() {
        return DataSets.all();
    }

    @ParameterizedTest
    @MethodSource("dataSets")
    void stratifiedFoldsAreWekasWithAGeneratorPerFold(String name) {
        Instances rows = DataSets.load(name).rows();
        Validation validation = Validation.stratifiedFolds(7).seed(3);
        Parts parts = new Parts(rows, validation);
        Instances shuffled = new Instances(rows);
        shuffled.randomize(new Random(3));
        shuffled.stratify(7);
        for (int fold = 0; fold < 7; fold++) {
            Random own = new Random(validation.trainingSeed(fold));
            assertThat(lines(parts.train(fold, 1))).isEqualTo(lines(shuffled.trainCV(7, fold, own)));
            assertThat(lines(RowOrder.pick(rows, parts.testRows(fold)))).isEqualTo(lines(shuffled.testCV(7, fold)));
        }
    }

    @Test
    void plainFoldsAreWekasWithoutStratification() {
        Instances rows = DataSets.load("credit-g").rows();
        Parts parts = new Parts(rows, Validation.folds(3));
        Instances shuffled = new Instances(rows);
        shuffled.randomize(new Random(1));
        assertThat(lines(RowOrder.pick(rows, parts.testRows(2)))).isEqualTo(lines(shuffled.testCV(3, 2)));
    }

    @Test
    void everyRepetitionTestsEveryRowOnceInAnotherOrder() {
        Instances rows = DataSets.load("glass").rows();
        Parts parts = new Parts(rows, Validation.stratifiedFolds(4).repeats(3));
        assertThat(parts.steps()).isEqualTo(12);
        for (int repetition = 0; repetition < 3; repetition++) {
            int first = 4 * repetition;
            assertThat(IntStream.range(first, first + 4).flatMap(step -> IntStream.of(parts.testRows(step))))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, rows.size()).boxed().toList());
        }
        assertThat(parts.testRows(0)).isNotEqualTo(parts.testRows(4));
        assertThat(parts.testRows(4)).isNotEqualTo(parts.testRows(8));
    }

    @Test
    void trainingAndTestPartsShareNoRow() {
        Instances rows = DataSets.load("vote").rows();
        for (Validation validation :
                List.of(Validation.stratifiedFolds(10), Validation.holdOut(0.3).repeats(2))) {
            Parts parts = new Parts(rows, validation);
            for (int step = 0; step < parts.steps(); step++) {
                assertThat(IntStream.concat(IntStream.of(parts.trainRows(step)), IntStream.of(parts.testRows(step))))
                        .hasSize(435)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void holdOutKeepsTheShareOfEachClass() {
        Instances rows = DataSets.load("segment").rows();
        int[] test = new Parts(rows, Validation.holdOut(0.2)).testRows(0);
        assertThat(test).hasSize(462);
        for (int c = 0; c < rows.numClasses(); c++) {
            int wanted = c;
            assertThat(IntStream.of(test).filter(row -> rows.get(row).classValue() == wanted))
                    .hasSize(66);
        }
    }

    @Test
    void theOrderOfOneStepDoesNotDependOnTheOthers() {
        Instances rows = DataSets.load("diabetes").rows();
        Parts forwards = new Parts(rows, Validation.stratifiedFolds(10));
        Parts alone = new Parts(rows, Validation.stratifiedFolds(10));
        for (int step = 0; step < 9; step++) {
            forwards.train(step, 1);
        }
        assertThat(alone.trainRows(9)).isEqualTo(forwards.trainRows(9));
    }

    @Test
    void testClassesAreHidden() {
        Parts parts = new Parts(DataSets.load("glass").rows(), Validation.stratifiedFolds(5));
        assertThat(parts.hiddenTest(0)).isNotEmpty().allMatch(Instance::classIsMissing);
        assertThat(parts.train(0, 1)).noneMatch(Instance::classIsMissing);
    }

    @Test
    void aLearnerThatChangesItsRowsSpoilsNobodyElses() {
        Instances rows = DataSets.load("glass").rows();
        Parts parts = new Parts(rows, Validation.folds(5));
        List<String> train = lines(parts.train(0, 1));
        List<String> test = lines(parts.hiddenTest(0));
        for (Instances part : List.of(parts.train(0, 1), parts.hiddenTest(0))) {
            part.get(0).setValue(0, -99);
            part.get(1).setWeight(5);
            part.delete(2);
            part.setClassIndex(0);
        }
        assertThat(lines(parts.train(0, 1))).isEqualTo(train);
        assertThat(lines(parts.hiddenTest(0))).isEqualTo(test);
    }

    @Test
    void groupsAreNeverTorn() {
        Instances rows = RandomData.of(3, 200, 2, 4, 2, 0.05, false);
        int group = rows.attribute("n3").index();
        Parts parts = new Parts(rows, Validation.groupedFolds(3, "n3"));
        for (int fold = 0; fold < 3; fold++) {
            Set<Double> trained = parts.train(fold, 1).stream()
                    .filter(row -> !row.isMissing(group))
                    .map(row -> row.value(group))
                    .collect(Collectors.toSet());
            assertThat(parts.hiddenTest(fold)).isNotEmpty();
            assertThat(parts.hiddenTest(fold).stream().filter(row -> !row.isMissing(group)))
                    .noneMatch(row -> trained.contains(row.value(group)));
        }
        assertThat(IntStream.range(0, 3).flatMap(fold -> IntStream.of(parts.testRows(fold))))
                .hasSize(200)
                .doesNotHaveDuplicates();
    }

    @Test
    void timeIsNeverTurnedBack() {
        Instances rows = DataSets.load("vote").rows();
        Parts parts = new Parts(rows, Validation.timeOrderedFolds(4).seed(9));
        int next = 87;
        for (int fold = 0; fold < 4; fold++) {
            assertThat(parts.trainRows(fold))
                    .containsExactly(IntStream.range(0, next).toArray());
            assertThat(parts.testRows(fold)).startsWith(next).isSorted();
            next += parts.testRows(fold).length;
        }
        assertThat(next).isEqualTo(435);
    }

    private static List<String> lines(Instances rows) {
        return rows.stream().map(Object::toString).collect(Collectors.toList());
    }
}
