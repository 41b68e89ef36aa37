// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

/** What {@code @Regularize} knows of each kind: its own range and scale, its limits, and which end is the simpler one. */
public enum Penalty {
    L1(1e-8, 10, true, false, Double.POSITIVE_INFINITY),
    L2(1e-8, 10, true, false, Double.POSITIVE_INFINITY),
    INVERSE_L2(1e-3, 1e3, true, true, Double.POSITIVE_INFINITY),
    DROPOUT(0, 0.8, false, false, Math.nextDown(1.0)),
    PRUNING(0.001, 0.5, true, true, 1),
    /** Of an elastic net's strength. */
    ELASTIC_NET(1e-8, 10, true, false, Double.POSITIVE_INFINITY);

    private final double low;
    private final double high;
    private final boolean log;
    private final boolean simplerWhenLow;
    private final double limit;

    Penalty(double low, double high, boolean log, boolean simplerWhenLow, double limit) {
        this.low = low;
        this.high = high;
        this.log = log;
        this.simplerWhenLow = simplerWhenLow;
        this.limit = limit;
    }

    public double low() {
        return low;
    }

    public double high() {
        return high;
    }

    /** Whether the penalty's own scale is logarithmic. */
    public boolean log() {
        return log;
    }

    public boolean simplerWhenLow() {
        return simplerWhenLow;
    }

    /** Whether a strength can have this value; all start at 0. */
    public boolean allows(double value) {
        return value >= 0 && value <= limit;
    }

    /** The allowed values, as a message shows them. */
    public String allowed() {
        return this == DROPOUT ? "[0, 1)" : limit == 1 ? "[0, 1]" : "0 and above";
    }
}
