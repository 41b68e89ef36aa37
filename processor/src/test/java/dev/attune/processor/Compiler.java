// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers whose users see the processor's messages. */
enum Compiler {
    JAVAC {
        @Override
        JavaCompiler tool() {
            return ToolProvider.getSystemJavaCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17", "-Xlint:all", "-implicit:none");
        }
    },
    ECJ {
        @Override
        JavaCompiler tool() {
            return new EclipseCompiler();
        }

        @Override
        List<String> options() {
            return List.of("--release", "17");
        }
    };

    abstract JavaCompiler tool();

    abstract List<String> options();

    /** Compiles source files into {@code out}, with a new processor. */
    Compilation compile(Path out, List<Path> sources, String... options) {
        return compile(out, sources, new AttuneProcessor(), options);
    }

    /** Compiles source files into {@code out}, in their order. */
    Compilation compile(Path out, List<Path> sources, Processor processor, String... options) {
        try {
            Path generated = Files.createDirectories(out.resolve("generated"));
            Path classes = Files.createDirectories(out.resolve("classes"));
            List<String> all = new ArrayList<>(options());
            all.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            all.addAll(List.of("-classpath", classes + System.getProperty("path.separator") + classPath()));
            all.addAll(List.of(options));
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            try (StandardJavaFileManager files =
                    tool().getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
                JavaCompiler.CompilationTask task = tool().getTask(
                                new StringWriter(),
                                files,
                                diagnostics,
                                all,
                                null,
                                files.getJavaFileObjectsFromPaths(sources));
                task.setLocale(Locale.ENGLISH);
                task.setProcessors(List.of(processor));
                boolean success = task.call();
                return new Compilation(success, diagnostics.getDiagnostics(), generated, classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tests' class path; Surefire hides it behind a jar of its own. */
    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
