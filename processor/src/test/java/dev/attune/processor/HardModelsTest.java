// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Models that are right, but larger or stranger than anyone's: too large or too strange for a golden file. */
class HardModelsTest {

    private static final String IMPORTS = "import dev.attune.annotations.*;\n";

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void fiveHundredParametersByNesting(Compiler compiler) throws IOException {
        String records = IntStream.range(0, 5)
                .mapToObj(i -> "record R" + i + "(" + flags(100) + ") implements Part {}\n")
                .collect(Collectors.joining());
        compiles(
                compiler,
                IMPORTS + "class Large {\nsealed interface Part {\n" + records
                        + "record None() implements Part {}\n}\n@Nested Part part = new Part.None();\n}");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void threeThousandChoices(Compiler compiler) throws IOException {
        String choices = IntStream.range(0, 3000).mapToObj(i -> "\"c" + i + '"').collect(Collectors.joining(", "));
        compiles(compiler, IMPORTS + "class Large { @Tunable(choices = {" + choices + "}) String word = \"c7\"; }");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void oneHundredAndTwentyMembersInTheDefaultPackage(Compiler compiler) throws IOException {
        String members = IntStream.range(0, 120)
                .mapToObj(i -> "@Tunable(range = {0, 1}) double d" + i + " = 0.5;\n")
                .collect(Collectors.joining());
        compiles(compiler, IMPORTS + "class Large {\n" + members + "}");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void namesInOtherScriptsAndEnumsWithBodies(Compiler compiler) throws IOException {
        compiles(compiler, """
                package über.größe;
                import dev.attune.annotations.*;
                class Large {
                    enum Art { EINS { @Override int zahl() { return 1; } }, ÄHNLICH; int zahl() { return 0; } }
                    @Tunable Art größe = Art.EINS;
                    @Tunable(range = {Werte.TIEF, Werte.HOCH}) int 数 = 3;
                    @Tunable(choices = {"名前", "*/", "$L", "\\\\u0041", "\\"" }) String текст = "*/";
                    static class Werte { static final int TIEF = 1; static final int HOCH = 1 + 8; }
                }
                """);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void aModelThatGeneratedCodeCouldNotTellFromItsOwnRecord(Compiler compiler) throws IOException {
        Path file = Files.writeString(
                temporary.resolve("Values.java"), IMPORTS + "class Values { @Tunable boolean flag; }");
        assertThat(compiler.compile(temporary.resolve("out"), List.of(file)).problems())
                .singleElement()
                .asString()
                .contains("[ATN010] Values: ValuesTuning.Values exists already.");
    }

    private static String flags(int count) {
        return IntStream.range(0, count).mapToObj(i -> "@Tunable boolean b" + i).collect(Collectors.joining(", "));
    }

    private void compiles(Compiler compiler, String source) throws IOException {
        Path file = Files.writeString(temporary.resolve("Large.java"), source);
        Compilation result = compiler.compile(temporary.resolve("out"), List.of(file));
        assertThat(result.problems()).isEmpty();
        assertThat(result.success()).isTrue();
        assertThat(result.files()).hasSize(1);
    }
}
