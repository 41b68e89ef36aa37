// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.DiagnosticCode;
import dev.attune.processor.report.ProblemReporter;
import dev.attune.processor.write.ModelPages;
import java.io.IOException;
import java.util.Optional;

/** Documents models where the user asks for it, until a page cannot be written: then the next ones could not either. */
final class PageWriter {

    private final ProblemReporter reporter;
    private final String directory;
    private Optional<ModelPages> pages;

    PageWriter(Optional<String> directory, ProblemReporter reporter) {
        this.reporter = reporter;
        this.directory = directory.orElse("");
        pages = directory.map(ModelPages::new);
    }

    void write(TunedType type) {
        if (pages.isEmpty()) {
            return;
        }
        try {
            pages.get().write(type);
        } catch (IOException e) {
            pages = Optional.empty();
            reporter.report(DiagnosticCode.NO_PAGE, "-Aattune.docs=" + directory, e);
        }
    }
}
