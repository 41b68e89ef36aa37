// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle recompiles one model alone only if each file names exactly one element that it comes from. */
class IsolatingModeTest {

    private final List<WrittenFile> written = new ArrayList<>();

    @Test
    void everyFileComesFromTheOneModelThatItIsNamedAfter(@TempDir Path temporary) {
        List<Path> sources = RightModels.copyTo(temporary.resolve("sources"));
        Compilation result = Compiler.JAVAC.compile(temporary, sources, new WatchedProcessor(this::withWatchedFiler));

        assertThat(result.success()).isTrue();
        assertThat(written).hasSameSizeAs(result.files().keySet());
        assertThat(written).allSatisfy(file -> {
            assertThat(file.origins()).as(file.name()).hasSize(1);
            String model = file.origins().get(0).toString();
            String flat = model.replaceFirst("^cases\\.\\w+_case\\.", "").replace('.', '_');
            assertThat(file.name()).endsWith("." + flat + (file.name().endsWith("Tuning") ? "Tuning" : "Pipeline"));
        });
    }

    @Test
    void theJarSaysSo() throws IOException {
        String path = "META-INF/gradle/incremental.annotation.processors";
        try (InputStream marks = AttuneProcessor.class.getClassLoader().getResourceAsStream(path)) {
            assertThat(marks).isNotNull();
            assertThat(new String(marks.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualToIgnoringCase("dev.attune.processor.AttuneProcessor,isolating");
        }
    }

    private record WrittenFile(String name, List<Element> origins) {}

    private ProcessingEnvironment withWatchedFiler(ProcessingEnvironment environment) {
        Filer filer = environment.getFiler();
        Filer watched = WatchedProcessor.replacing(
                Filer.class, filer, "createSourceFile", arguments -> create(filer, arguments));
        return WatchedProcessor.replacing(ProcessingEnvironment.class, environment, "getFiler", arguments -> watched);
    }

    private JavaFileObject create(Filer filer, Object... arguments) throws IOException {
        Element[] origins = (Element[]) arguments[1];
        written.add(new WrittenFile(arguments[0].toString(), List.of(origins)));
        return filer.createSourceFile((CharSequence) arguments[0], origins);
    }
}
