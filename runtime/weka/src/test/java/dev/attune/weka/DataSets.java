// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import weka.core.Instances;

/** The real data sets of the tests; their last attribute is the target. */
final class DataSets {

    static final List<String> CLASSES =
            List.of("credit-g", "diabetes", "glass", "hypothyroid", "ionosphere", "segment", "soybean", "vote");
    static final List<String> NUMBERS = List.of("abalone", "auto-mpg", "wine-red");

    private DataSets() {}

    static Stream<String> all() {
        return Stream.concat(CLASSES.stream(), NUMBERS.stream());
    }

    static Path file(String name) {
        return Path.of("src", "test", "resources", "data", name + ".arff");
    }

    static WekaData load(String name) {
        Instances rows = DataFile.ARFF.read(file(name));
        return WekaData.arff(file(name))
                .target(rows.attribute(rows.numAttributes() - 1).name());
    }
}
