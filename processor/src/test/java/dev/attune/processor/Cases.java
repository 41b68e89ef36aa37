// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The golden cases, in the source tree so that they can be rewritten. */
final class Cases {

    private static final Path ROOT = Path.of("src", "test", "resources", "cases");

    private Cases() {}

    static List<Case> all() {
        try (Stream<Path> directories = Files.list(ROOT)) {
            return directories
                    .filter(Files::isDirectory)
                    .sorted()
                    .map(Case::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Case named(String name) {
        return new Case(ROOT.resolve(name));
    }
}
