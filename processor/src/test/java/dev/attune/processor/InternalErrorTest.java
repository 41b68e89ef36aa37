// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bug in the processor itself ends in one line at the model, never in an exception that stops the compiler. */
class InternalErrorTest {

    @Test
    void isOneMessageThatNamesTheModel(@TempDir Path temporary) {
        Path source = Cases.named("forest").input();
        WatchedProcessor failing = new WatchedProcessor(InternalErrorTest::withoutComments);
        Compilation result = Compiler.JAVAC.compile(temporary, List.of(source), failing);

        assertThat(result.success()).isFalse();
        assertThat(result.problems())
                .singleElement()
                .asString()
                .contains("error [ATN060] Input: internal error: java.lang.IllegalStateException: out of order at ")
                .endsWith("Please report it with this line.")
                .doesNotContain("\n");
    }

    private static ProcessingEnvironment withoutComments(ProcessingEnvironment environment) {
        Elements broken = WatchedProcessor.replacing(
                Elements.class, environment.getElementUtils(), "getDocComment", arguments -> {
                    throw new IllegalStateException("out of order");
                });
        return WatchedProcessor.replacing(
                ProcessingEnvironment.class, environment, "getElementUtils", arguments -> broken);
    }
}
