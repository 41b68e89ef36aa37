// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.core.Instances;

class WekaDataTest {

    @TempDir
    Path dir;

    @Test
    void describesClasses() {
        assertThat(DataSets.load("credit-g").describe())
                .isEqualTo("credit-g.arff: 1,000 rows, 20 attributes, class good|bad");
    }

    @Test
    void describesManyClassesShortly() {
        assertThat(DataSets.load("soybean").describe())
                .startsWith("soybean.arff: 683 rows, 35 attributes, class diaporthe-stem-canker|")
                .endsWith("|… (19 classes)");
    }

    @Test
    void describesNumericTarget() {
        assertThat(DataSets.load("auto-mpg").describe())
                .isEqualTo("auto-mpg.arff: 398 rows, 7 attributes, class numeric");
    }

    @Test
    void leavesOutAndCountsRowsWithoutTarget() throws IOException {
        WekaData data = arff("@relation r\n@attribute x numeric\n@attribute y {a,b}\n@data\n1,a\n2,?\n3,b\n4,?\n")
                .target("y");
        assertThat(data.rowCount()).isEqualTo(2);
        assertThat(data.rowsWithoutTarget()).isEqualTo(2);
        assertThat(data.describe())
                .isEqualTo("data.arff: 2 rows, 1 attributes, y a|b (2 rows without a target left out)");
        assertThat(data.target("x").rowCount())
                .as("another target has all rows again")
                .isEqualTo(4);
    }

    @Test
    void rowsAreACopy() {
        WekaData data = DataSets.load("glass");
        Instances rows = data.rows();
        rows.get(0).setValue(0, -1);
        rows.delete(1);
        assertThat(data.rows().get(0).value(0)).isNotEqualTo(-1);
        assertThat(data.rowCount()).isEqualTo(214);
    }

    @Test
    void takesRowsInMemoryWithTheirClass() {
        Instances rows = DataSets.load("vote").rows();
        WekaData data = WekaData.of(rows);
        rows.get(0).setClassMissing();
        assertThat(data.targetName()).isEqualTo(rows.classAttribute().name());
        assertThat(data.rowCount()).isEqualTo(435);
    }

    @Test
    void readsCsv() throws IOException {
        Path file = Files.writeString(dir.resolve("data.csv"), "x,colour,y\n1,red,yes\n,green,no\n2.5,red,yes\n");
        WekaData data = WekaData.csv(file).target("y");
        assertThat(data.describe()).isEqualTo("data.csv: 3 rows, 2 attributes, y yes|no");
        assertThat(data.rows().get(1).isMissing(0)).isTrue();
    }

    @Test
    void splitsEachClassAlike() {
        WekaData.Split split = DataSets.load("credit-g").split(0.33, 7);
        assertThat(split.search().rowCount()).isEqualTo(670);
        assertThat(split.unseen().rowCount()).isEqualTo(330);
        assertThat(split.unseen().rows().stream().filter(row -> row.classValue() == 1))
                .hasSizeBetween(98, 100);
    }

    @Test
    void splitKeepsEveryRowOnce() {
        WekaData data = DataSets.load("ionosphere");
        WekaData.Split split = data.split(0.3, 1);
        Instances both = split.search().rows();
        both.addAll(split.unseen().rows());
        assertThat(both.stream().map(Object::toString))
                .containsExactlyInAnyOrderElementsOf(
                        data.rows().stream().map(Object::toString).toList());
    }

    @Test
    void splitDependsOnTheSeedOnly() {
        WekaData data = DataSets.load("abalone");
        String once = data.split(0.3, 1).unseen().rows().toString();
        assertThat(data.split(0.3, 1).unseen().rows()).hasToString(once);
        assertThat(data.split(0.3, 2).unseen().rows().toString()).isNotEqualTo(once);
    }

    @Test
    void digestSeesValuesWeightsOrderHeaderAndTarget() {
        WekaData data = DataSets.load("vote");
        String digest = DataDigest.of(data.rows());
        assertThat(DataDigest.of(data.rows())).isEqualTo(digest).matches("[0-9a-f]{12}");
        Instances rows = data.rows();
        rows.get(3).setWeight(2);
        assertThat(DataDigest.of(rows)).isNotEqualTo(digest);
        rows = data.rows();
        rows.get(3).setMissing(2);
        assertThat(DataDigest.of(rows)).isNotEqualTo(digest);
        rows = data.rows();
        rows.swap(0, 434);
        assertThat(DataDigest.of(rows)).isNotEqualTo(digest);
        rows = data.rows();
        rows.renameAttribute(0, "renamed");
        assertThat(DataDigest.of(rows)).isNotEqualTo(digest);
        assertThat(DataDigest.of(data.target(rows.attribute(1).name()).rows())).isNotEqualTo(digest);
    }

    private WekaData arff(String text) throws IOException {
        return WekaData.arff(Files.writeString(dir.resolve("data.arff"), text));
    }
}
