// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The golden cases without mistakes, each copied into a package of its own so that one compilation takes them all. */
final class RightModels {

    private RightModels() {}

    static List<Path> copyTo(Path root) {
        List<Path> sources = new ArrayList<>();
        for (Case each : Cases.all()) {
            if (!each.expected().isEmpty()) {
                each.sources().forEach(source -> sources.add(copy(source, packageName(each), root)));
            }
        }
        return sources;
    }

    private static String packageName(Case each) {
        return "cases." + each.name().replace('-', '_') + "_case";
    }

    private static Path copy(Path source, String packageName, Path root) {
        try {
            Path target = root.resolve(packageName.replace('.', '/')).resolve(source.getFileName());
            Files.createDirectories(target.getParent());
            String text = Files.readString(source).replace("package cases;", "package " + packageName + ";");
            return Files.writeString(target, text.replace("import cases.", "import " + packageName + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
