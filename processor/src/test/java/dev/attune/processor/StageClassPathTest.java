// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preparation annotations come with attune-annotations, the stages with attune-weka, which may be missing. */
class StageClassPathTest {

    private static final String MODEL = """
            import dev.attune.annotations.Imputation;
            import dev.attune.annotations.Impute;
            import dev.attune.annotations.Tunable;

            @Impute(Imputation.MEAN)
            class Cache {
                @Tunable boolean flag;
            }
            """;

    @Test
    void withoutTheStagesTheMessageNamesTheirModule(@TempDir Path out) throws IOException {
        Path source = Files.writeString(out.resolve("Cache.java"), MODEL);
        Compilation result = Compiler.JAVAC.compile(out, List.of(source), "-classpath", withoutWeka());
        assertThat(result.success()).isFalse();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .startsWith("5:1 error [ATN061] Cache: @Impute prepares rows")
                .endsWith("but attune-weka is not on the class path. Add the dependency dev.attune:attune-weka.");
    }

    private static String withoutWeka() {
        return Arrays.stream(Compiler.classPath().split(File.pathSeparator))
                .filter(entry -> !entry.contains("weka"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
