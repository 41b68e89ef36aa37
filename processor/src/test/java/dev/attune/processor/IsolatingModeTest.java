// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gradle recompiles one model alone only if each file names exactly one element that it comes from. */
class IsolatingModeTest {

    @TempDir
    Path temporary;

    @Test
    void everyFileComesFromTheOneModelThatItIsNamedAfter() {
        Recording recording = new Recording(new AttuneProcessor());
        Compilation result =
                Compiler.JAVAC.compile(temporary, RightModels.copyTo(temporary.resolve("sources")), recording);

        assertThat(result.success()).isTrue();
        assertThat(recording.files).hasSameSizeAs(result.files().keySet());
        assertThat(recording.files).allSatisfy(file -> {
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

    /** A processor whose Filer is watched, as Gradle's is. */
    private static final class Recording extends AbstractProcessor {

        private final Processor processor;
        private final List<WrittenFile> files = new ArrayList<>();

        Recording(Processor processor) {
            this.processor = processor;
        }

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            processor.init((ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (self, method, arguments) -> method.getName().equals("getFiler")
                            ? watched(environment.getFiler())
                            : invoke(method, environment, arguments)));
        }

        private Filer watched(Filer filer) {
            return (Filer) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Filer.class}, (self, method, arguments) -> {
                        assertThat(method.getName()).isEqualTo("createSourceFile");
                        Element[] origins = (Element[]) arguments[1];
                        files.add(new WrittenFile(arguments[0].toString(), List.of(origins)));
                        return invoke(method, filer, arguments);
                    });
        }

        private static Object invoke(Method method, Object target, Object[] arguments) throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }
    }
}
