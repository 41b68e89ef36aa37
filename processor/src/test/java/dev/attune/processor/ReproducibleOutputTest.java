// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A model's files depend on the model alone: not on what is compiled beside it, nor in which order. */
class ReproducibleOutputTest {

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void theSameInAnyOrderAndInAnyBatch(Compiler compiler) {
        List<Path> sources = RightModels.copyTo(temporary.resolve("sources"));
        List<Path> reversed = new ArrayList<>(sources);
        Collections.reverse(reversed);

        Map<String, String> files = compile(compiler, "forward", sources);
        assertThat(files).hasSizeGreaterThan(10);
        assertThat(compile(compiler, "reversed", reversed)).isEqualTo(files);
        assertThat(compileOneByOne(compiler, sources)).isEqualTo(files);
    }

    private Map<String, String> compile(Compiler compiler, String name, List<Path> sources) {
        Compilation result = compiler.compile(temporary.resolve(name), sources);
        assertThat(result.success()).as("%s", result.diagnostics()).isTrue();
        return result.files();
    }

    /** The files of one case use each other; those of two cases never do. */
    private Map<String, String> compileOneByOne(Compiler compiler, List<Path> sources) {
        Map<Path, List<Path>> batches = new TreeMap<>();
        sources.forEach(source -> batches.computeIfAbsent(source.getParent(), any -> new ArrayList<>())
                .add(source));
        Map<String, String> files = new TreeMap<>();
        batches.forEach((directory, batch) -> files.putAll(compile(compiler, "one-" + directory.getFileName(), batch)));
        return files;
    }
}
