// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * Models with mistakes that nobody thought of: each ends in success, or in messages about the user's own source. The full run is
 * {@code -Dattune.fuzz.count=10000}; a number that fails is repeated with {@code -Dattune.fuzz.seed} and a count of 1.
 */
class FuzzTest {

    private static final int COUNT = Integer.getInteger("attune.fuzz.count", 150);
    private static final long SEED = Long.getLong("attune.fuzz.seed", 20_261_124);

    private final List<Case> cases = Cases.all();

    @Test
    void everyMutatedModelEndsInSuccessOrInMessagesAboutItself() throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        JavaCompiler compiler = Compiler.JAVAC.tool();
        try (JavaFileManager files = compiler.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            for (int i = 0; i < COUNT; i++) {
                Run run = run(compiler, files, SEED + i);
                outcomes.merge(run.outcome(), 1, Integer::sum);
                run.failure().ifPresent(failures::add);
            }
        }
        System.out.println("fuzz: " + COUNT + " sources from seed " + SEED + ": " + outcomes);
        assertThat(failures).isEmpty();
        if (COUNT >= 100) {
            assertThat(outcomes.keySet())
                    .as("the mutations are neither all harmless nor all fatal")
                    .hasSizeGreaterThan(2);
        }
    }

    private record Run(String outcome, Optional<String> failure) {}

    private Run run(JavaCompiler compiler, JavaFileManager read, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        Case base = cases.get(random.nextInt(cases.size()));
        String mutated = Mutation.mutate(Files.readString(base.input()), random);
        List<JavaFileObject> sources = new ArrayList<>(List.of(MemoryFiles.source("Input.java", mutated)));
        for (Path other : base.sources()) {
            if (!other.equals(base.input())) {
                sources.add(MemoryFiles.source(other.getFileName().toString(), Files.readString(other)));
            }
        }
        DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(read);
        List<String> options = List.of("-classpath", Compiler.classPath());
        JavaCompiler.CompilationTask task = compiler.getTask(new StringWriter(), files, said, options, null, sources);
        task.setProcessors(List.of(new AttuneProcessor()));
        try {
            boolean success = task.call();
            Optional<String> flaw = flaw(said.getDiagnostics());
            String at = "seed " + seed + ", from " + base.name() + ": ";
            return new Run(
                    outcome(success, said.getDiagnostics()),
                    flaw.map(text -> at + text + "\n" + mutated + "\n" + files.generated()));
        } catch (RuntimeException e) {
            return crash(e, "seed " + seed + ", from " + base.name() + ": ", mutated);
        }
    }

    /** Compilers have bugs of their own, which no processor can help. */
    private static Run crash(RuntimeException e, String at, String source) {
        StringWriter trace = new StringWriter();
        e.printStackTrace(new PrintWriter(trace));
        return trace.toString().contains("dev.attune.processor.check")
                        || trace.toString().contains("at dev.attune.processor.ModelProcessor")
                ? new Run("exception", Optional.of(at + trace + "\n" + source))
                : new Run("a bug of javac's", Optional.empty());
    }

    private static String outcome(boolean success, List<Diagnostic<? extends JavaFileObject>> said) {
        if (success) {
            return "compiles";
        }
        return said.stream().anyMatch(FuzzTest::isOwnError) ? "Attune's error" : "javac's error";
    }

    private static boolean isOwnError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR
                && diagnostic.getMessage(Locale.ENGLISH).contains("[ATN");
    }

    private static Optional<String> flaw(List<Diagnostic<? extends JavaFileObject>> said) {
        Set<String> seen = new HashSet<>();
        boolean ownMistake = said.stream().anyMatch(diagnostic -> isError(diagnostic) && !isGenerated(diagnostic));
        for (Diagnostic<? extends JavaFileObject> diagnostic : said) {
            String message = diagnostic.getMessage(Locale.ENGLISH);
            // generated code cannot be right about a class that is not
            boolean inGenerated = isError(diagnostic) && isGenerated(diagnostic) && !ownMistake;
            boolean internal = message.contains("[ATN060]");
            boolean repeated = message.contains("[ATN")
                    && !seen.add(diagnostic.getSource() + ":" + diagnostic.getPosition() + message);
            if (internal || repeated || inGenerated) {
                return Optional.of((repeated ? "twice: " : "") + diagnostic);
            }
        }
        return Optional.empty();
    }

    private static boolean isError(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() == Diagnostic.Kind.ERROR;
    }

    private static boolean isGenerated(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null
                && "out".equals(diagnostic.getSource().toUri().getScheme());
    }
}
