// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/** The number that a preparation stage takes besides its options. */
public enum Amount {
    CUT("cut", "above 0"),
    MAX_PAIRS("maxPairs", "0 and above"),
    DEGREE("degree", "1 and above"),
    KEEP("keep", "above 0 and at most 1"),
    RATIO("ratio", "above 0 and at most 1000");

    private final String attribute;
    private final String allowed;

    Amount(String attribute, String allowed) {
        this.attribute = attribute;
        this.allowed = allowed;
    }

    /** What the annotation calls it. */
    public String attribute() {
        return attribute;
    }

    public boolean isWhole() {
        return this == MAX_PAIRS || this == DEGREE;
    }

    /** Whether the stage can do with this value. */
    public boolean allows(double value) {
        return switch (this) {
            case CUT -> value > 0;
            case MAX_PAIRS -> value >= 0;
            case DEGREE -> value >= 1;
            case KEEP -> value > 0 && value <= 1;
            case RATIO -> value > 0 && value <= 1000;
        };
    }

    /** The allowed values, as a message shows them. */
    public String allowed() {
        return allowed;
    }

    /** Whether the stage does nothing with this value. */
    public boolean isIdle(double value) {
        return (this == MAX_PAIRS && value == 0) || (this == DEGREE && value == 1);
    }

    /** The value of a range that changes the data least. */
    public double mildest(double low, double high) {
        return switch (this) {
            case CUT, KEEP -> high;
            case MAX_PAIRS, DEGREE -> low;
            case RATIO -> Math.max(low, Math.min(1, high));
        };
    }
}
