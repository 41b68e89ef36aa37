// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** javac's own check of comments has nothing to say of generated ones, but that some are left out. */
class JavadocTest {

    @TempDir
    Path temporary;

    @Test
    void ofRightModelsIsWellFormed() {
        List<Path> sources = RightModels.copyTo(temporary.resolve("sources"));
        Compilation result = Compiler.JAVAC.compile(temporary, sources, "-Xdoclint:all,-missing");

        assertThat(result.success()).as("%s", result.diagnostics()).isTrue();
        assertThat(result.files().values()).anyMatch(text -> text.contains("<li>"));
        assertThat(result.diagnostics())
                .filteredOn(diagnostic -> diagnostic.getSource() != null
                        && diagnostic.getSource().toUri().getPath().contains("/generated/"))
                .isEmpty();
    }
}
