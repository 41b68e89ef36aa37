// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a raw cell may be, for one attribute or for all. Immutable: each step gives a new rule.
 *
 * <pre>{@code
 * CleanRule.of("age").range(0, 120)
 * CleanRule.all().missing("?", "99999").parseNumbers().mergeSpellings().dropUseless()
 * }</pre>
 */
public final class CleanRule implements Serializable {

    private static final long serialVersionUID = 1;

    private final String attribute;
    private final double low;
    private final double high;
    private final ArrayList<String> sentinels;
    private final double[] numbers;
    private final boolean parse;
    private final boolean merge;
    private final boolean drop;

    private CleanRule(
            String attribute,
            double low,
            double high,
            List<String> sentinels,
            boolean parse,
            boolean merge,
            boolean drop) {
        this.attribute = attribute;
        this.low = low;
        this.high = high;
        this.sentinels = new ArrayList<>(sentinels.stream().map(String::strip).toList());
        numbers = sentinels.stream()
                .map(Numerals::parse)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .toArray();
        this.parse = parse;
        this.merge = merge;
        this.drop = drop;
    }

    /** A rule for all attributes but the class, that asks for nothing yet. */
    public static CleanRule all() {
        return of("");
    }

    /** A rule for one attribute, that asks for nothing yet. */
    public static CleanRule of(String attribute) {
        return new CleanRule(
                attribute, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of(), false, false, false);
    }

    /**
     * A number below {@code low} or above {@code high} becomes missing, an infinite one too.
     *
     * @throws dev.attune.study.StudyException ATN138 unless both are numbers and {@code low} is the lesser
     */
    public CleanRule range(double low, double high) {
        if (!(low < high)) {
            throw Stage.CLEAN.badSetting("range", "{" + low + ", " + high + "}", "a low number and a higher one");
        }
        return new CleanRule(attribute, low, high, sentinels, parse, merge, drop);
    }

    /** These values stand for missing; one that is a number is compared as a number. */
    public CleanRule missing(String... values) {
        return new CleanRule(attribute, low, high, List.of(values), parse, merge, drop);
    }

    /** Text becomes numeric if each value in training rows is a number. */
    public CleanRule parseNumbers() {
        return new CleanRule(attribute, low, high, sentinels, true, merge, drop);
    }

    /** Nominal values that are spellings of one another become one. */
    public CleanRule mergeSpellings() {
        return new CleanRule(attribute, low, high, sentinels, parse, true, drop);
    }

    /** Attributes that are constant, all missing or a mere identifier in training rows are dropped. */
    public CleanRule dropUseless() {
        return new CleanRule(attribute, low, high, sentinels, parse, merge, true);
    }

    /** The attribute's name; empty for all. */
    String attribute() {
        return attribute;
    }

    boolean isFor(String name) {
        return attribute.isEmpty() || attribute.equals(name);
    }

    /** This rule with what a later one asks for beyond it; the later one's range counts if it has one. */
    CleanRule and(CleanRule later) {
        boolean ranged = later.hasRange();
        List<String> both = new ArrayList<>(sentinels);
        both.addAll(later.sentinels);
        return new CleanRule(
                attribute,
                ranged ? later.low : low,
                ranged ? later.high : high,
                both,
                parse || later.parse,
                merge || later.merge,
                drop || later.drop);
    }

    double low() {
        return low;
    }

    double high() {
        return high;
    }

    List<String> sentinels() {
        return List.copyOf(sentinels);
    }

    boolean hasRange() {
        return low > Double.NEGATIVE_INFINITY || high < Double.POSITIVE_INFINITY;
    }

    boolean isOutside(double number) {
        return hasRange() && (number < low || number > high || Double.isInfinite(number));
    }

    String rangeText() {
        return low + " … " + high;
    }

    boolean standsForMissing(String text) {
        if (sentinels.isEmpty()) {
            return false;
        }
        Double number = Numerals.parse(text);
        return sentinels.contains(text.strip()) || (number != null && standsForMissing(number.doubleValue()));
    }

    boolean standsForMissing(double number) {
        for (double sentinel : numbers) {
            if (sentinel == number) {
                return true;
            }
        }
        return false;
    }

    boolean parses() {
        return parse;
    }

    boolean merges() {
        return merge;
    }

    boolean drops() {
        return drop;
    }
}
