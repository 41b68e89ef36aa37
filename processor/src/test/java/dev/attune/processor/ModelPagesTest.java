// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages that {@code -Aattune.docs} asks for. To accept what the processor writes now, run with
 * {@code -Dattune.golden.rewrite=true} and look at the difference.
 */
class ModelPagesTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "pages");

    @TempDir
    Path temporary;

    static Stream<Arguments> cases() {
        return Stream.of("preparation", "nested-models", "portfolio", "conditions", "elastic-net", "nested-records")
                .flatMap(name -> Stream.of(Compiler.values()).map(compiler -> Arguments.of(name, compiler)));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("cases")
    void areWhatTheGoldenFilesHold(String name, Compiler compiler) throws IOException {
        Path docs = temporary.resolve("not").resolve("there");
        Map<String, String> pages = pages(compiler, docs, Cases.named(name).sources());
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("attune.golden.rewrite")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.writeString(Files.createDirectories(golden).resolve(page.getKey()), page.getValue());
            }
        }

        assertThat(pages).isEqualTo(read(golden));
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void areTheSameInAnyOrder(Compiler compiler) throws IOException {
        List<Path> sources = RightModels.copyTo(temporary.resolve("sources"));
        List<Path> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);

        Map<String, String> pages = pages(compiler, temporary.resolve("forward"), sources);
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(pages(compiler, temporary.resolve("reversed"), reversed)).isEqualTo(pages);
    }

    /** The nested models' class files hold less than their sources. */
    @Test
    void areTheSameWhereNestedModelsWereCompiledEarlier() throws IOException {
        Path docs = temporary.resolve("docs");
        Path child = source("Child", """
                import dev.attune.annotations.*;

                public class Child {
                    @Tunable(range = {1, 9}) int depth = 3;

                    @Constraint static boolean isDeep(int depth) { return depth > 1; }
                }
                """);
        Path parent = source("Parent", """
                import dev.attune.annotations.*;

                class Parent {
                    @Nested Child child = new Child();
                }
                """);
        String together = pages(Compiler.JAVAC, docs, List.of(child, parent)).get("Parent.md");
        String alone = pages(Compiler.JAVAC, docs, List.of(parent)).get("Parent.md");

        assertThat(alone)
                .isEqualTo(together)
                .contains("`child.depth`", "that of child, else initialiser", "`child.isDeep`");
    }

    @Test
    void escapeWhateverAPersonWrote() throws IOException {
        Path source = source("Odd", """
                import dev.attune.annotations.*;

                class Odd {
                    @Tunable(choices = {"a|b", "`c`", "<d>", "e\\nf", "\\\\|", "", "\\ud800"}) String $text_ = "a|b";
                    @Tunable @ActiveWhen(parameter = "$text_", is = "e\\nf") boolean flag;
                }
                """);

        assertThat(pages(Compiler.JAVAC, temporary.resolve("docs"), List.of(source))
                        .get("Odd.md"))
                .isEqualTo(
                        """
                        # Odd

                        `Odd`

                        | Parameter | Type | Range | Scale | Default | Active when |
                        |---|---|---|---|---|---|
                        | `$text_` | `String` | %s | | initialiser | |
                        | `flag` | `boolean` | true, false | | initialiser | `$text_` is "e\\\\u000af" |
                        """.formatted(
                                        "\"a\\|b\", \"\\`c\\`\", \"\\<d\\>\", \"e\\\\u000af\", \"\\\\\\\\\\|\", \"\", \"\\\\ud800\""));
    }

    @Test
    void existForModelsWithoutMistakesOnly() throws IOException {
        Path docs = temporary.resolve("docs");
        List<Path> sources = new ArrayList<>(Cases.named("forest").sources());
        sources.add(source("Wrong", """
                import dev.attune.annotations.*;

                class Wrong {
                    @Tunable int depth;
                }
                """));
        Compilation result = compile(Compiler.JAVAC, docs, sources);

        assertThat(result.problems()).singleElement().asString().contains("[ATN023]");
        assertThat(read(docs)).containsOnlyKeys("cases.Input.md");
    }

    @Test
    void standBelowTheWorkingDirectoryIfTheDirectoryIsRelative() throws IOException {
        Path docs = temporary.resolve("docs");
        Path relative = Path.of("").toAbsolutePath().relativize(docs.toAbsolutePath());
        compile(Compiler.JAVAC, relative, Cases.named("forest").sources());

        assertThat(read(docs)).containsOnlyKeys("cases.Input.md");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void areOneErrorWhereTheyCannotBeWritten(Compiler compiler) throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "no directory");
        Compilation result = compile(compiler, file, Cases.named("portfolio").sources());

        assertThat(result.success()).isFalse();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .contains("error [ATN063] -Aattune.docs=" + file + ": no page can be written: ", file.toString())
                .endsWith(" Name a directory that can be written, or leave the option out.")
                .doesNotContain("\n");
        assertThat(result.files()).hasSize(20);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void needADirectory(Compiler compiler) {
        Compilation result =
                compiler.compile(temporary, Cases.named("portfolio").sources(), "-Aattune.docs");

        assertThat(result.problems()).singleElement().asString().contains("[ATN063]", "no directory is given");
    }

    private Path source(String name, String text) throws IOException {
        return Files.writeString(temporary.resolve(name + ".java"), text);
    }

    private Map<String, String> pages(Compiler compiler, Path docs, List<Path> sources) throws IOException {
        Compilation result = compile(compiler, docs, sources);
        assertThat(result.success()).as("%s", result.diagnostics()).isTrue();
        return read(docs);
    }

    private Compilation compile(Compiler compiler, Path docs, List<Path> sources) {
        return compiler.compile(temporary.resolve("out-" + docs.getFileName()), sources, "-Aattune.docs=" + docs);
    }

    private static Map<String, String> read(Path directory) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }
}
