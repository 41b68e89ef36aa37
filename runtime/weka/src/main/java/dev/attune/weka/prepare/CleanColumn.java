// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** How one attribute is cleaned: its rule, and what training rows showed about it. */
final class CleanColumn implements Serializable {

    private static final long serialVersionUID = 1;

    private final CleanRule rule;
    private final Attribute declaration;
    private final Spellings spellings;

    private CleanColumn(CleanRule rule, Attribute declaration, Spellings spellings) {
        this.rule = rule;
        this.declaration = declaration;
        this.spellings = spellings;
    }

    /** Learns from training rows and notes what changes. */
    static CleanColumn fit(CleanRule rule, Instances training, int i, List<Cleaning> report) {
        Attribute raw = training.attribute(i);
        boolean text = raw.isNominal() || raw.isString();
        if (text && rule.parses() && allNumbers(rule, training, i)) {
            report.add(new Cleaning(raw.name(), training.numInstances(), "text is now numeric"));
            return new CleanColumn(rule, new Attribute(raw.name()), null);
        }
        if (!raw.isNominal()) {
            return new CleanColumn(rule, raw.copy(raw.name()), null);
        }
        Map<String, Double> weights = weights(rule, training, i);
        Spellings spellings = rule.merges() ? new Spellings(weights) : null;
        Set<String> values = new LinkedHashSet<>();
        weights.keySet().forEach(value -> values.add(spellings == null ? value : spellings.canonical(value)));
        CleanColumn column = new CleanColumn(rule, new Attribute(raw.name(), new ArrayList<>(values)), spellings);
        column.reportMerges(training, i, report);
        return column;
    }

    private static boolean allNumbers(CleanRule rule, Instances training, int i) {
        boolean any = false;
        for (Instance row : training) {
            if (!row.isMissing(i) && !rule.standsForMissing(row.stringValue(i))) {
                any = true;
                if (Numerals.parse(row.stringValue(i)) == null) {
                    return false;
                }
            }
        }
        return any;
    }

    /** The declared values but those that stand for missing, each with the weight of its rows. */
    private static Map<String, Double> weights(CleanRule rule, Instances training, int i) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (Object value : Collections.list(training.attribute(i).enumerateValues())) {
            if (!rule.standsForMissing((String) value)) {
                weights.put((String) value, 0.0);
            }
        }
        for (Instance row : training) {
            if (!row.isMissing(i)) {
                weights.computeIfPresent(row.stringValue(i), (value, weight) -> weight + row.weight());
            }
        }
        return weights;
    }

    private void reportMerges(Instances training, int i, List<Cleaning> report) {
        if (spellings == null) {
            return;
        }
        Map<String, Set<String>> merged = new LinkedHashMap<>();
        Map<String, Integer> rows = new LinkedHashMap<>();
        for (Instance row : training) {
            String value = row.isMissing(i) ? null : row.stringValue(i);
            String canonical = value == null || rule.standsForMissing(value) ? null : spellings.canonical(value);
            if (canonical != null && !canonical.equals(value)) {
                merged.computeIfAbsent(canonical, c -> new TreeSet<>()).add(value);
                rows.merge(canonical, 1, Integer::sum);
            }
        }
        merged.forEach((canonical, others) -> report.add(new Cleaning(
                training.attribute(i).name(),
                rows.get(canonical),
                "'" + String.join("', '", others) + "' merged into '" + canonical + "'")));
    }

    /** The column as it comes out. */
    Attribute declaration() {
        return declaration;
    }

    CleanRule rule() {
        return rule;
    }

    /** A raw cell's number or value index, NaN for missing; of a string attribute the incoming index. */
    double clean(Instance row, int i) {
        if (row.isMissing(i)) {
            return Double.NaN;
        }
        Attribute given = row.attribute(i);
        if (declaration.isDate() || (declaration.isString() && given.isNumeric())) {
            return row.value(i);
        }
        if (given.isNumeric()) {
            return declaration.isNumeric() ? number(row.value(i)) : valueOf(Numerals.print(row.value(i)));
        }
        String text = row.stringValue(i);
        if (rule.standsForMissing(text)) {
            return Double.NaN;
        }
        if (declaration.isString()) {
            return row.value(i);
        }
        return declaration.isNumeric() ? parsed(text) : valueOf(text);
    }

    private double number(double value) {
        return rule.standsForMissing(value) || rule.isOutside(value) ? Double.NaN : value;
    }

    private double parsed(String text) {
        Double number = Numerals.parse(text);
        return number == null ? Double.NaN : number(number);
    }

    private double valueOf(String text) {
        String value = spellings == null ? text : spellings.canonical(text);
        int index = value == null ? -1 : declaration.indexOfValue(value);
        return index < 0 ? Double.NaN : index;
    }

    /** Whether a raw cell is a number outside the rule's range. */
    boolean isOutside(Instance row, int i) {
        if (row.isMissing(i) || !declaration.isNumeric()) {
            return false;
        }
        Double number =
                row.attribute(i).isNumeric() ? Double.valueOf(row.value(i)) : Numerals.parse(row.stringValue(i));
        return number != null && !rule.standsForMissing(number) && rule.isOutside(number);
    }
}
