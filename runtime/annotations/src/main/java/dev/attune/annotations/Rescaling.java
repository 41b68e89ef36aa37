// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** How a numeric attribute changes its scale; all is measured on training rows. */
public enum Rescaling {
    /** Mean 0 and standard deviation 1. */
    STANDARD,
    /** Lowest value 0, highest value 1. */
    MIN_MAX,
    /** Median 0 and interquartile range 1. */
    ROBUST,
    /** The share of training rows at or below the value, 0..1. */
    QUANTILE,
    /** The power transform that comes nearest to a normal distribution, then mean 0 and standard deviation 1. */
    YEO_JOHNSON
}
