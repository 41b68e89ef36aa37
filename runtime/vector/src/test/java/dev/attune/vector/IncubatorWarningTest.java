// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class on the Vector API is compiled without {@code -Werror}; here is what it may warn of. */
class IncubatorWarningTest {

    @Test
    void theIncubatingModuleIsTheOnlyWarning(@TempDir Path classes) {
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages, true);

        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        writer,
                        writer,
                        "--release=17",
                        "--add-modules=jdk.incubator.vector",
                        "-Xlint:all,-processing",
                        "-classpath",
                        "target/classes",
                        "-d",
                        classes.toString(),
                        "src/main/java/dev/attune/vector/PanamaLanes.java",
                        "src/main/java/dev/attune/vector/PanamaColumns.java",
                        "src/main/java/dev/attune/vector/PanamaFunctions.java",
                        "src/main/java/dev/attune/vector/PanamaProduct.java",
                        "src/main/java/dev/attune/vector/PanamaSums.java",
                        "src/main/java/dev/attune/vector/PanamaVectorSupport.java");

        assertThat(status).as(messages.toString()).isZero();
        // JDK 25 adds a lint key to the line
        assertThat(messages.toString().replace("[incubating] ", "").lines())
                .containsExactly("warning: using incubating module(s): jdk.incubator.vector", "1 warning");
    }
}
