// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.attune.space.ModelTuning;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One changed model is compiled alone, with the class files of the others on the class path, as Gradle does it with an
 * isolating processor.
 */
class IncrementalCompilationTest {

    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    Path project;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void aChangedRangeOfAChildIsSeenByItsOldParent(Compiler compiler) throws Exception {
        compileAll(compiler);
        assertThat(spaceOf("ParentTuning")).isEqualTo("child.rate [0, 1]");

        recompile(compiler, child("@Tunable(range = {0, 8}) double rate = 0.5;"));

        assertThat(written("generated")).containsExactly("ChildTuning.java");
        assertThat(written("classes")).containsExactly("Child.class", "ChildTuning$Values.class", "ChildTuning.class");
        assertThat(spaceOf("ParentTuning")).isEqualTo("child.rate [0, 8]");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void aChangedParentIsCompiledAgainstItsChildsClassFiles(Compiler compiler) throws Exception {
        compileAll(compiler);

        recompile(compiler, parent("@Tunable boolean strict;"));

        assertThat(written("generated")).containsExactly("ParentTuning.java");
        assertThat(written("classes"))
                .containsExactly("Parent.class", "ParentTuning$Values.class", "ParentTuning.class");
        assertThat(spaceOf("ParentTuning")).isEqualTo("child.rate [0, 1]; strict {false, true}");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void aNewMemberOfAChildReachesItsParentOnceThatIsCompiledAlone(Compiler compiler) throws Exception {
        compileAll(compiler);

        recompile(compiler, child("@Tunable(range = {0, 1}) double rate = 0.5; @Tunable boolean fast;"));
        recompile(compiler, parent(""));

        assertThat(written("generated")).containsExactly("ParentTuning.java");
        try (URLClassLoader loader = loader()) {
            assertThat(loader.loadClass("cases.ParentTuning").getDeclaredField("CHILD_FAST"))
                    .isNotNull();
        }
        assertThat(spaceOf("ParentTuning")).isEqualTo("child.rate [0, 1]; child.fast {false, true}");
    }

    private void compileAll(Compiler compiler) throws IOException {
        Path child = child("@Tunable(range = {0, 1}) double rate = 0.5;");
        Path parent = parent("");
        Path other = source("Other", "@Tunable(range = {1, 9}) int size = 1;");
        compile(compiler, child, parent, other);
    }

    private Path child(String members) throws IOException {
        return source("Child", members);
    }

    private Path parent(String members) throws IOException {
        return source("Parent", "@Nested Child child = new Child(); " + members);
    }

    private Path source(String name, String members) throws IOException {
        String text = """
                package cases;
                import dev.attune.annotations.*;
                class %s { %s }
                """.formatted(name, members);
        return Files.writeString(project.resolve(name + ".java"), text);
    }

    /** Compiles a model again, without what it left behind the last time. */
    private void recompile(Compiler compiler, Path source) throws IOException {
        String model = source.getFileName().toString().replace(".java", "");
        for (Path file : files("")) {
            Files.setLastModifiedTime(file, LONG_AGO);
            if (file.getFileName().toString().matches(model + "(Tuning)?([.$].*)") && !file.equals(source)) {
                Files.delete(file);
            }
        }
        compile(compiler, source);
    }

    private void compile(Compiler compiler, Path... sources) {
        Compilation result = compiler.compile(project, List.of(sources));
        assertThat(result.problems()).isEmpty();
        assertThat(result.success()).isTrue();
    }

    private List<String> written(String directory) throws IOException {
        return files(directory).stream()
                .filter(file -> file.toFile().lastModified() != LONG_AGO.toMillis())
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    private List<Path> files(String directory) throws IOException {
        try (Stream<Path> found = Files.walk(project.resolve(directory))) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private String spaceOf(String tuning) throws Exception {
        try (URLClassLoader loader = loader()) {
            var instance = loader.loadClass("cases." + tuning).getDeclaredField("INSTANCE");
            instance.setAccessible(true);
            return ((ModelTuning<?, ?>) instance.get(null)).space().toString();
        }
    }

    private URLClassLoader loader() throws IOException {
        URL classes = project.resolve("classes").toUri().toURL();
        return new URLClassLoader(new URL[] {classes}, getClass().getClassLoader());
    }
}
