// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.ArrayList;
import java.util.List;
import weka.core.Utils;

/**
 * A {@link CleanRule} as Weka writes options in options: {@code -A age -L 0 -U 120}. {@code -A} names the attribute, all without it;
 * {@code -L} and {@code -U} are the lowest and the highest number; each {@code -M} is a value that stands for missing; {@code -N} reads
 * numbers, {@code -S} merges spellings, {@code -D} drops what is useless.
 */
final class RuleText {

    private RuleText() {}

    static CleanRule parse(String text) throws Exception {
        String[] options = Utils.splitOptions(text);
        String attribute = Utils.getOption("A", options);
        CleanRule rule = attribute.isEmpty() ? CleanRule.all() : CleanRule.of(attribute);
        String low = Utils.getOption("L", options);
        String high = Utils.getOption("U", options);
        if (!low.isEmpty() || !high.isEmpty()) {
            rule = rule.range(bound("L", low, Double.NEGATIVE_INFINITY), bound("U", high, Double.POSITIVE_INFINITY));
        }
        List<String> missing = new ArrayList<>();
        for (String next = Utils.getOption("M", options); !next.isEmpty(); next = Utils.getOption("M", options)) {
            missing.add(next);
        }
        rule = missing.isEmpty() ? rule : rule.missing(missing.toArray(String[]::new));
        rule = Utils.getFlag("N", options) ? rule.parseNumbers() : rule;
        rule = Utils.getFlag("S", options) ? rule.mergeSpellings() : rule;
        rule = Utils.getFlag("D", options) ? rule.dropUseless() : rule;
        Utils.checkForRemainingOptions(options);
        return rule;
    }

    private static double bound(String flag, String text, double absent) {
        try {
            return text.isEmpty() ? absent : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw Stage.CLEAN.badSetting("-" + flag, text, "a number");
        }
    }

    static String of(CleanRule rule) {
        List<String> options = new ArrayList<>();
        if (!rule.attribute().isEmpty()) {
            options.addAll(List.of("-A", rule.attribute()));
        }
        if (rule.low() > Double.NEGATIVE_INFINITY) {
            options.addAll(List.of("-L", Numerals.print(rule.low())));
        }
        if (rule.high() < Double.POSITIVE_INFINITY) {
            options.addAll(List.of("-U", Numerals.print(rule.high())));
        }
        rule.sentinels().forEach(value -> options.addAll(List.of("-M", value)));
        options.addAll(rule.parses() ? List.of("-N") : List.of());
        options.addAll(rule.merges() ? List.of("-S") : List.of());
        options.addAll(rule.drops() ? List.of("-D") : List.of());
        return Utils.joinOptions(options.toArray(String[]::new));
    }
}
