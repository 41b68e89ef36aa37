// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Numbers as a person writes them: {@code 10}, {@code 0.001}, {@code 1e-5}; the shortest that reads back the same. */
public final class NumberText {

    private NumberText() {}

    /** A double. */
    public static String of(double value) {
        if (!Double.isFinite(value)) {
            return Double.toString(value);
        }
        return shortest(value, decimal -> decimal.doubleValue() == value);
    }

    /** A float, in the digits that a float needs. */
    public static String ofFloat(float value) {
        if (!Float.isFinite(value)) {
            return Float.toString(value);
        }
        return shortest(value, decimal -> decimal.floatValue() == value);
    }

    /** An array as the source has it, {@code {10, 1e-5}}. */
    public static String array(List<Double> values) {
        return values.stream().map(NumberText::of).collect(Collectors.joining(", ", "{", "}"));
    }

    /** Not {@code Double.toString}, whose digits changed in JDK 19. */
    private static String shortest(double value, Predicate<BigDecimal> same) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits <= 17; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits));
            if (same.test(rounded)) {
                return text(rounded.stripTrailingZeros());
            }
        }
        return text(exact);
    }

    private static String text(BigDecimal value) {
        int exponent = value.precision() - value.scale() - 1;
        if (value.signum() == 0 || (exponent >= -3 && exponent <= 6)) {
            return value.toPlainString();
        }
        String digits = value.unscaledValue().abs().toString();
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + fraction + "e" + exponent;
    }
}
