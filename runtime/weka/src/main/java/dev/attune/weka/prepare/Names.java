// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import weka.core.Attribute;
import weka.core.Instances;

/** The names of attributes, as a message lists them. */
final class Names {

    private static final int SHOWN = 12;

    private Names() {}

    /** All but the class. */
    static List<String> of(Instances rows) {
        return Collections.list(rows.enumerateAttributes()).stream()
                .map(Attribute::name)
                .collect(Collectors.toList());
    }

    /** All but the class; of many only the first ones and how many more there are. */
    static String list(Instances rows) {
        List<String> names = of(rows);
        String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() <= SHOWN ? shown : shown + " and " + (names.size() - SHOWN) + " more";
    }
}
