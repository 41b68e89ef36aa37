// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import dev.attune.weka.data.NearestName;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;

/** The choice of the attribute to predict, and all that can be wrong with it. */
final class Target {

    private static final int SHOWN_NAMES = 12;

    private Target() {}

    /** A copy of the rows that have a value of the attribute, with that attribute as Weka's class. */
    static Instances select(String source, Instances all, String name) {
        Attribute target = all.attribute(name);
        if (target == null) {
            throw unknown(source, all, name);
        }
        if (!target.isNominal() && (!target.isNumeric() || target.isDate())) {
            throw unusable(
                    source,
                    name,
                    "is a " + Attribute.typeToString(target) + " attribute",
                    "A target is nominal (classes) or numeric (regression)");
        }
        if (all.numAttributes() < 2) {
            throw new StudyException(
                    "ATN125", source + ": '" + name + "' is the only attribute. Add attributes to predict it from.");
        }
        Instances rows = new Instances(all);
        rows.setClassIndex(target.index());
        rows.deleteWithMissingClass();
        requireVaried(source, rows);
        requireCountable(source, rows);
        return rows;
    }

    /** Refuses rows whose class attribute has no value, or only one. */
    static void requireVaried(String source, Instances rows) {
        String name = rows.classAttribute().name();
        if (rows.isEmpty()) {
            throw unusable(source, name, "has no value in any row", "Choose another target");
        }
        Instance first = rows.firstInstance();
        if (rows.stream().allMatch(row -> row.classValue() == first.classValue())) {
            throw unusable(
                    source,
                    name,
                    "is " + first.toString(rows.classIndex()) + " in all rows that have a value",
                    "There is nothing to predict; choose another target or add rows");
        }
    }

    /** Refuses rows that no score can count: a weight below zero or none at all, an infinite target. */
    private static void requireCountable(String source, Instances rows) {
        for (int i = 0; i < rows.size(); i++) {
            Instance row = rows.get(i);
            if (!(row.weight() >= 0 && Double.isFinite(row.weight()))) {
                throw uncountable(source, i, "has the weight " + row.weight(), "Weights are finite and not negative");
            }
            if (Double.isInfinite(row.classValue())) {
                throw uncountable(source, i, "has an infinite target", "Leave it out, or give it a number");
            }
        }
        if (rows.sumOfWeights() == 0) {
            throw new StudyException("ATN127", source + ": all rows have the weight 0. Give some a positive one.");
        }
    }

    private static StudyException uncountable(String source, int row, String fault, String todo) {
        return new StudyException(
                "ATN127", source + ": row " + (row + 1) + " of those with a target " + fault + ". " + todo + ".");
    }

    private static StudyException unusable(String source, String name, String fault, String todo) {
        return new StudyException("ATN123", source + ": the target '" + name + "' " + fault + ". " + todo + ".");
    }

    private static StudyException unknown(String source, Instances all, String name) {
        List<String> names = Collections.list(all.enumerateAttributes()).stream()
                .map(Attribute::name)
                .collect(Collectors.toList());
        if (all.classIndex() >= 0) {
            names.add(all.classAttribute().name());
        }
        String nearest = NearestName.of(name, names)
                .map(near -> " Did you mean '" + near + "'?")
                .orElse("");
        return new StudyException(
                "ATN122", source + ": no attribute '" + name + "'." + nearest + " It has " + list(names) + ".");
    }

    /** Names with commas between them; of many only the first ones and how many more there are. */
    static String list(List<String> names) {
        String shown = names.stream().limit(SHOWN_NAMES).collect(Collectors.joining(", "));
        int more = names.size() - SHOWN_NAMES;
        return more <= 0 ? shown : String.format(Locale.ROOT, "%s and %,d more", shown, more);
    }
}
