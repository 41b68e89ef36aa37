// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** How a search spreads its proposals over a numeric range. */
public enum Scale {
    /** {@link #LOG} when the low end is above 0, high/low is at least 1000 and there is no step; else {@link #LINEAR}. */
    AUTO,
    /** Equal distances are equal differences. */
    LINEAR,
    /** Equal distances are equal ratios. The low end must be above 0, and at least 1 on {@code int} and {@code long}. */
    LOG
}
