// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A daemon compiles several modules at once in one JVM: the processor keeps nothing that they could share. */
class ParallelCompilationsTest {

    private static final int THREADS = 8;

    @Test
    void writeTheSameBytesAsOneAfterTheOther(@TempDir Path temporary) throws InterruptedException, ExecutionException {
        List<Path> sources = RightModels.copyTo(temporary.resolve("sources"));
        List<List<Path>> batches = batches(sources);
        List<Map<String, String>> alone = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            alone.add(compile(temporary.resolve("alone" + i), batches.get(i)));
        }

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Map<String, String>>> together = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Path out = temporary.resolve("together" + i);
                List<Path> batch = batches.get(i);
                together.add(threads.submit(() -> compile(out, batch)));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(together.get(i).get()).isNotEmpty().isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The sources of a case stand in one directory and use each other. */
    private static List<List<Path>> batches(List<Path> sources) {
        List<Path> directories =
                sources.stream().map(Path::getParent).distinct().toList();
        List<List<Path>> batches = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            batches.add(sources.stream()
                    .filter(source -> directories.indexOf(source.getParent()) % THREADS == thread)
                    .toList());
        }
        return batches;
    }

    private static Map<String, String> compile(Path out, List<Path> sources) {
        Compilation result = Compiler.JAVAC.compile(out, sources);
        assertThat(result.success()).as("%s", result.diagnostics()).isTrue();
        return result.files();
    }
}
