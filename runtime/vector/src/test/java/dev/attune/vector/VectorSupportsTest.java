// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class VectorSupportsTest {

    @Test
    void thisTestRunUsesTheSupportItIsMeantFor() {
        String expected = System.getProperty("attune.test.support");

        assertThat(expected)
                .as("system property attune.test.support, set by pom.xml")
                .isNotNull();
        assertThat(VectorSupports.get().toString()).matches(expected);
        assertThat(VectorSupports.get()).isSameAs(VectorSupports.get());
    }

    @Test
    void shortWorkIsScalar() {
        assertThat(VectorSupports.forValues(16_383)).hasToString("scalar");
        assertThat(VectorSupports.forValues(16_384)).isSameAs(VectorSupports.get());
    }

    @Test
    void withoutTheModuleOneLineOfTheLogNamesTheFlag() throws Exception {
        List<String> output = runDescription();

        assertThat(output).contains("scalar", "scalar again");
        assertThat(output.stream().filter(line -> line.contains("--add-modules jdk.incubator.vector")))
                .singleElement()
                .asString()
                .contains("INFO");
    }

    @Test
    void withTheModuleNothingIsLogged() throws Exception {
        List<String> output = runDescription("--add-modules", "jdk.incubator.vector");

        assertThat(output).anyMatch(line -> line.matches("Vector API \\(\\d lanes\\) again"));
        assertThat(output).noneMatch(line -> line.contains("INFO"));
    }

    /** What {@link Description} prints in a JVM of its own, on the class path. */
    private static List<String> runDescription(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options));
        command.addAll(
                List.of("-Duser.language=en", "-cp", "target/classes" + File.pathSeparator + "target/test-classes"));
        command.add(Description.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.lines().toList();
    }

    /** Prints the support of its JVM, twice. */
    static final class Description {

        private Description() {}

        public static void main(String[] arguments) {
            System.out.println(VectorSupports.get());
            System.out.println(VectorSupports.get() + " again");
        }
    }
}
