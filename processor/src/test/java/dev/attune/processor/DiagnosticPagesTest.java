// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.processor.report.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every code has a page in {@code docs/diagnostics}, and a golden case. A page holds bad code, what javac prints for it, and good
 * code: the first gives exactly the second, and the third gives nothing. {@code -Dattune.golden.rewrite=true} fills in the second.
 */
class DiagnosticPagesTest {

    private static final Path PAGES = Path.of("..", "docs", "diagnostics");
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record)\\s+(\\w+)");

    /** What no source can cause; each has a test of its own. */
    private static final Set<DiagnosticCode> WITHOUT_SOURCE =
            EnumSet.of(DiagnosticCode.INTERNAL, DiagnosticCode.NO_PAGE);

    /** On the first line of the code, so that the lines of the page count from 1. */
    private static final String IMPORTS = "package docs; import dev.attune.annotations.*; import dev.attune.weka.*;"
            + " import static dev.attune.annotations.Scale.*; import static dev.attune.annotations.Penalty.*;"
            + " import weka.classifiers.*; import weka.classifiers.functions.*; import weka.classifiers.trees.*; ";

    @ParameterizedTest
    @EnumSource(DiagnosticCode.class)
    void hasAPageAndACase(DiagnosticCode code) {
        assertThat(PAGES.resolve(code.code() + ".md")).isRegularFile();
        if (!WITHOUT_SOURCE.contains(code)) {
            assertThat(Cases.all())
                    .as("golden cases with %s", code.code())
                    .anyMatch(each -> each.problems(Compiler.JAVAC).contains("[" + code.code() + "]"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagnosticCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"INTERNAL", "NO_PAGE"})
    void thePageShowsWhatJavacPrints(DiagnosticCode code, @TempDir Path out) throws IOException {
        Path file = PAGES.resolve(code.code() + ".md");
        String page = Files.readString(file);
        List<String> blocks = blocks(page);
        assertThat(blocks).as("bad code, message, good code").hasSize(3);

        String printed = compile(out.resolve("bad"), blocks.get(0), code);
        if (Boolean.getBoolean("attune.golden.rewrite")) {
            page = page.replace(blocks.get(1), printed);
            Files.writeString(file, page);
        }
        assertThat(blocks(page).get(1)).isEqualTo(printed).contains("[" + code.code() + "]");
        assertThat(compile(out.resolve("good"), blocks.get(2), code)).isEmpty();
    }

    @Test
    void noPageIsLeftOver() throws IOException {
        List<String> codes = new ArrayList<>();
        for (DiagnosticCode code : DiagnosticCode.values()) {
            codes.add(code.code() + ".md");
        }
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("ATN0")))
                    .hasSameElementsAs(codes);
        }
    }

    private static List<String> blocks(String page) {
        List<String> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(2));
        }
        return blocks;
    }

    /** What javac prints of Attune's about the code; other messages may only follow from a type that does not exist. */
    private static String compile(Path out, String code, DiagnosticCode expected) throws IOException {
        Matcher type = TYPE.matcher(code);
        assertThat(type.find()).isTrue();
        Path source = Files.createDirectories(out).resolve(type.group(1) + ".java");
        Files.writeString(source, IMPORTS + code);
        List<Path> sources = new ArrayList<>(List.of(source));
        if (expected == DiagnosticCode.LATE_ACCESSOR) { // Lombok's annotations without Lombok
            Cases.named("atn062-lombok").sources().stream()
                    .filter(each -> !each.endsWith("Input.java"))
                    .forEach(sources::add);
        }
        Compilation result = Compiler.JAVAC.compile(out, sources, "-Xlint:-auxiliaryclass,-processing");
        if (expected != DiagnosticCode.UNRESOLVED) {
            assertThat(result.problems())
                    // of a stub that the last round writes
                    .filteredOn(line -> !line.endsWith("compiler.warn.proc.file.create.last.round"))
                    .allMatch(line -> line.contains("[ATN"));
        }
        return result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(null).contains("[ATN"))
                .map(diagnostic -> print(diagnostic, source, code))
                .collect(Collectors.joining());
    }

    private static String print(Diagnostic<?> diagnostic, Path source, String code) {
        int line = (int) diagnostic.getLineNumber();
        String text = code.split("\n", -1)[line - 1];
        int column = (int) diagnostic.getColumnNumber() - (line == 1 ? IMPORTS.length() : 0);
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        return source.getFileName() + ":" + line + ": " + kind + ": " + diagnostic.getMessage(null) + "\n" + text + "\n"
                + " ".repeat(column - 1) + "^\n";
    }
}
