// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each case's messages and generated files, under each compiler. To accept what the processor does now, run with
 * {@code -Dattune.golden.rewrite=true} and look at the difference.
 */
class GoldenTest {

    private static final boolean REWRITE = Boolean.getBoolean("attune.golden.rewrite");

    static Stream<Arguments> cases() {
        return Cases.all().stream()
                .flatMap(each -> Stream.of(Compiler.values()).map(compiler -> Arguments.of(each.name(), compiler)));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @MethodSource("cases")
    void saysAndWritesWhatTheGoldenFilesHold(String name, Compiler compiler, @TempDir Path out) throws IOException {
        Case golden = Cases.named(name);
        Compilation result = compiler.compile(out, golden.sources());
        String problems =
                String.join("\n", result.problems()) + (result.problems().isEmpty() ? "" : "\n");
        // where there are mistakes, what is written are stubs, which no one reads
        Map<String, String> files = result.success() ? named(result.files()) : Map.of();
        if (REWRITE) {
            golden.rewrite(compiler, problems, files);
        }

        assertThat(problems).as("problems of %s", name).isEqualTo(golden.problems(compiler));
        assertThat(files).as("files of %s", name).isEqualTo(golden.expected());
        assertThat(files.values().stream().flatMap(String::lines)).allMatch(line -> line.length() <= 100);
    }

    /** Golden files go by their simple names. */
    private static Map<String, String> named(Map<String, String> files) {
        Map<String, String> named = new TreeMap<>();
        files.forEach((path, text) -> named.put(path.substring(path.lastIndexOf('/') + 1), text));
        return named;
    }

    /** Every case that ends without a message is a model that compiles; there must be some of either kind. */
    @ParameterizedTest
    @MethodSource("compilers")
    void someCasesAreRightAndSomeAreWrong(Compiler compiler) {
        List<Case> all = Cases.all();
        assertThat(all).anyMatch(each -> each.problems(compiler).isEmpty());
        assertThat(all).anyMatch(each -> !each.problems(compiler).isEmpty());
        assertThat(all).allMatch(each -> Files.isRegularFile(each.input()));
    }

    static Stream<Compiler> compilers() {
        return Stream.of(Compiler.values());
    }
}
