// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.weka.WekaData;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import weka.core.Instances;

/** The data sets of the benchmarks, from the class path; the last attribute is the target. */
final class DataSets {

    private DataSets() {}

    static WekaData load(String name) throws IOException {
        try (Reader reader = new InputStreamReader(
                DataSets.class.getResourceAsStream("/data/" + name + ".arff"), StandardCharsets.UTF_8)) {
            Instances rows = new Instances(reader);
            rows.setClassIndex(rows.numAttributes() - 1);
            return WekaData.of(rows);
        }
    }
}
