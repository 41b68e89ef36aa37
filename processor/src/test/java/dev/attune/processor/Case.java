// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A golden case: a directory with {@code Input.java} and perhaps more sources, the messages of javac ({@code problems.txt}) and
 * of ECJ ({@code problems-ecj.txt}, which differs in places only), and the files that a right model gives.
 */
record Case(Path directory) {

    String name() {
        return directory.getFileName().toString();
    }

    Path input() {
        return directory.resolve("Input.java");
    }

    List<Path> sources() {
        return list(directory).stream()
                .filter(path -> path.toString().endsWith(".java"))
                .toList();
    }

    String problems(Compiler compiler) {
        return read(problemsFile(compiler));
    }

    Map<String, String> expected() {
        Map<String, String> files = new TreeMap<>();
        Path expected = directory.resolve("expected");
        if (Files.isDirectory(expected)) {
            list(expected).forEach(path -> files.put(path.getFileName().toString(), read(path)));
        }
        return files;
    }

    void rewrite(Compiler compiler, String problems, Map<String, String> files) throws IOException {
        Files.writeString(problemsFile(compiler), problems);
        Path expected = directory.resolve("expected");
        for (Path old : Files.isDirectory(expected) ? list(expected) : List.<Path>of()) {
            Files.delete(old);
        }
        if (!files.isEmpty()) {
            Files.createDirectories(expected);
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(expected.resolve(file.getKey()), file.getValue());
        }
    }

    private Path problemsFile(Compiler compiler) {
        return directory.resolve(compiler == Compiler.JAVAC ? "problems.txt" : "problems-ecj.txt");
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
