// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug in the processor itself ends in one line at the model, never in an exception that stops the compiler. */
class InternalErrorTest {

    @TempDir
    Path temporary;

    @Test
    void isOneMessageThatNamesTheModel() {
        Path source = Cases.named("forest").input();
        Compilation result = Compiler.JAVAC.compile(temporary, List.of(source), new Failing());

        assertThat(result.success()).isFalse();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .contains("error [ATN060] Input: internal error: java.lang.IllegalStateException: out of order at ")
                .endsWith("Please report it with this line.")
                .doesNotContain("\n");
    }

    /** The processor, in a compiler that cannot read comments. */
    private static final class Failing extends AbstractProcessor {

        private final AttuneProcessor processor = new AttuneProcessor();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Elements elements = proxy(Elements.class, environment.getElementUtils(), "getDocComment", null);
            processor.init(proxy(ProcessingEnvironment.class, environment, "getElementUtils", elements));
        }

        private static <T> T proxy(Class<T> type, T target, String method, Object answer) {
            return type.cast(Proxy.newProxyInstance(
                    Failing.class.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
                        if (!called.getName().equals(method)) {
                            try {
                                return called.invoke(target, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        }
                        if (answer == null) {
                            throw new IllegalStateException("out of order");
                        }
                        return answer;
                    }));
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
            return SourceVersion.latestSupported();
        }
    }
}
