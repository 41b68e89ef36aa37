// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** Which values, or rows, lie too far from the others. One cut has the same sense in all rules: high spares more. */
public enum OutlierRule {
    /** Values more than {@code cut} interquartile ranges below the first or above the third quartile. */
    IQR,
    /** Values more than {@code cut} standard deviations from the mean. */
    Z_SCORE,
    /** Rows whose isolation score lies more than {@code cut} standard deviations above the mean score. */
    ISOLATION_FOREST
}
