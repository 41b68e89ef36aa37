// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.HashSet;
import java.util.Set;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Why an attribute says nothing about rows that are not in the training set. Constant and identifying nominal attributes are
 * judged as Weka's {@code RemoveUseless} does (over 99 % different values). A numeric identifier is a row number: whole, never
 * twice, and the training rows fill at least half of the numbers from the lowest to the highest.
 */
final class Uselessness {

    private static final double IDENTIFYING = 0.99;
    private static final int FEWEST_ROWS = 20;

    private Uselessness() {}

    /** The reason, or null if the attribute is of use. */
    static String reason(CleanColumn column, Instances training, int i) {
        Set<Object> values = new HashSet<>();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        boolean whole = true;
        boolean words = false;
        int present = 0;
        boolean text = column.declaration().isString();
        for (Instance row : training) {
            double value = column.clean(row, i);
            if (Double.isNaN(value)) {
                continue;
            }
            present++;
            values.add(text ? row.stringValue(i) : (Object) value);
            low = Math.min(low, value);
            high = Math.max(high, value);
            whole &= value == Math.rint(value);
            words |= text && row.stringValue(i).strip().contains(" ");
        }
        if (values.size() < 2) {
            return present == 0 ? "all missing" : "constant";
        }
        boolean numeric = column.declaration().type() == Attribute.NUMERIC;
        boolean many = present >= FEWEST_ROWS && values.size() > IDENTIFYING * present;
        if (numeric) {
            return many && whole && values.size() == present && high - low < 2.0 * present ? "a row number" : null;
        }
        return many && !words && !column.declaration().isDate() ? "an identifier" : null;
    }
}
