// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.attune.annotations.Augmentation;
import dev.attune.study.StudyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weka.core.Instances;

class TextChangeTest {

    private static final String TEXT = "a fast car took the long road home again today";

    @TempDir
    private Path folder;

    private String changed(Augmentation operation, double strength) throws IOException {
        return new TextChange(operation, strength, Synonyms.read(table())).change(TEXT, new Random(5));
    }

    private String table() throws IOException {
        Path file = folder.resolve("synonyms.txt");
        Files.writeString(file, "fast, quick, rapid\nroad,street\n\n");
        return file.toString();
    }

    @Test
    void synonymsTakeThePlaceOfWords() throws IOException {
        List<String> words = List.of(changed(Augmentation.TEXT_SYNONYM, 0.2).split(" "));
        assertThat(words).hasSize(10).contains("street").doesNotContain("fast", "road");
        assertThat(words.get(1)).isIn("quick", "rapid");
    }

    @Test
    void atLeastOneWordChanges() throws IOException {
        List<String> words = List.of(changed(Augmentation.TEXT_SYNONYM, 0.01).split(" "));
        List<String> before = List.of(TEXT.split(" "));
        assertThat(words.stream().filter(word -> !before.contains(word))).hasSize(1);
    }

    @Test
    void synonymsAreInserted() throws IOException {
        List<String> words = List.of(changed(Augmentation.TEXT_INSERT, 0.2).split(" "));
        assertThat(words).hasSize(12).containsAll(List.of(TEXT.split(" "))).contains("street");
    }

    @Test
    void swappedWordsAreTheSameWords() throws IOException {
        String[] words = changed(Augmentation.TEXT_SWAP, 0.1).split(" ");
        String[] before = TEXT.split(" ");
        assertThat(words).containsExactlyInAnyOrder(before);
        int moved = 0;
        for (int w = 0; w < words.length; w++) {
            moved += words[w].equals(before[w]) ? 0 : 1;
        }
        assertThat(moved).isEqualTo(2);
    }

    @Test
    void deletedWordsLeaveTheOrderAndAtLeastOne() throws IOException {
        List<String> words = List.of(changed(Augmentation.TEXT_DELETE, 0.4).split(" "));
        assertThat(words).hasSizeBetween(2, 9);
        assertThat(Arrays.stream(TEXT.split(" ")).filter(words::contains)).containsExactlyElementsOf(words);
        assertThat(new TextChange(Augmentation.TEXT_DELETE, 0.49, null).change("one", new Random(1)))
                .isEqualTo("one");
        for (int seed = 0; seed < 20; seed++) {
            assertThat(new TextChange(Augmentation.TEXT_DELETE, 0.49, null).change("one two", new Random(seed)))
                    .isNotEmpty();
        }
    }

    @Test
    void rowsOfTextGainVariants() {
        Instances rows =
                Rows.of("@attribute note string\n@attribute y {n,p}\n@data\n'one two three',n\n'four five six',p\n?,p");
        Augmenter augmenter = new Augmenter();
        augmenter.setMethod(Augmentation.TEXT_SWAP);
        augmenter.setRatio(1);
        Instances grown = Rows.fit(augmenter, rows);
        assertThat(grown.numInstances()).isEqualTo(6);
        assertThat(grown.stream().skip(3).filter(row -> !row.isMissing(0)).map(row -> row.stringValue(0)))
                .hasSize(2)
                .noneMatch(text -> text.equals("one two three") || text.equals("four five six"));
    }

    @Test
    void aTableThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> Synonyms.read(""))
                .isInstanceOf(StudyException.class)
                .hasMessage(
                        "ATN138 augment: synonyms is empty; allowed is the path of a table, words of one meaning on each line.");
        assertThatThrownBy(() -> Synonyms.read(folder.resolve("none.txt").toString()))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("none.txt cannot be read (looked for ")
                .hasCauseInstanceOf(IOException.class);
    }
}
