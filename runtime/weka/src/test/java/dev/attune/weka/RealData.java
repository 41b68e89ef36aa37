// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.stream.Stream;
import weka.core.Instances;

/** The real data sets for the tests of other packages. */
public final class RealData {

    private RealData() {}

    /** The names of all. */
    public static Stream<String> all() {
        return DataSets.all();
    }

    /** A new copy of the rows of one, its last attribute the class. */
    public static Instances rows(String name) {
        return DataSets.load(name).rows();
    }
}
