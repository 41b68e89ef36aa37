// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** What a compiler said and wrote. */
record Compilation(
        boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path generated, Path classes) {

    /** The generated sources by path below their directory. */
    Map<String, String> files() {
        try (Stream<Path> found = Files.walk(generated)) {
            Map<String, String> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(generated.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages as golden files hold them, {@code line:column kind text}, in the order of the source. */
    List<String> problems() {
        return diagnostics.stream()
                .filter(Compilation::isShown)
                .sorted(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getLineNumber)
                        .thenComparing(Diagnostic::getColumnNumber)
                        .thenComparing(diagnostic -> diagnostic.getMessage(null)))
                .map(Compilation::line)
                .distinct()
                .toList();
    }

    /** Attune's messages, and the compilers' own unless they are ECJ's advice about style. */
    private static boolean isShown(Diagnostic<?> diagnostic) {
        boolean own = diagnostic.getMessage(null).contains("[ATN");
        boolean ecj = diagnostic.getCode() == null || diagnostic.getCode().matches("-?\\d+");
        return own || diagnostic.getKind() == Diagnostic.Kind.ERROR || !ecj;
    }

    private static String line(Diagnostic<?> diagnostic) {
        String message = diagnostic.getMessage(null);
        boolean own = message.contains("[ATN");
        String kind = diagnostic.getKind() == Diagnostic.Kind.ERROR ? "error" : "warning";
        return diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + " " + kind + " "
                + (own ? message : "(the compiler's own) " + diagnostic.getCode());
    }
}
