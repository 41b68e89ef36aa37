// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.TunedType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A directory of Markdown pages, one for each model. */
public final class ModelPages {

    private final String directory;

    /**
     * The pages of a directory, which need not exist.
     *
     * @param directory relative to the compiler's working directory, or absolute
     */
    public ModelPages(String directory) {
        this.directory = directory;
    }

    /**
     * Writes the page of a model without mistakes over the one that is there. The Filer knows nothing of it: a page is no part
     * of what is compiled.
     *
     * @throws IOException if the page cannot be written
     */
    public void write(TunedType type) throws IOException {
        if (directory.isEmpty()) {
            throw new IOException("no directory is given");
        }
        Path page = page(type);
        if (!Files.isDirectory(page.getParent())) { // for JDK 17, whose createDirectories refuses a link to a directory
            Files.createDirectories(page.getParent());
        }
        Files.write(page, ModelPage.of(type).getBytes(StandardCharsets.UTF_8));
    }

    private Path page(TunedType type) throws IOException {
        try {
            return Path.of(directory, type.qualified(type.flatName()) + ".md");
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
