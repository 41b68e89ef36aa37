// SPDX-License-Identifier: Apache-2.0
package dev.attune.space;

/** Numbers as a person writes them: whole ones without a fraction. */
final class Numbers {

    private Numbers() {}

    static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    /** With the few digits of the float, where the number is one. */
    static String floatText(double value) {
        return (float) value == value && value != Math.rint(value) ? Float.toString((float) value) : text(value);
    }
}
