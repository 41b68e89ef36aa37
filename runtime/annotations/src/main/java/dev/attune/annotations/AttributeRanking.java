// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** By what attributes are kept. */
public enum AttributeRanking {
    /** Information gain about a nominal class. */
    INFO_GAIN,
    /** Absolute correlation with the class. */
    CORRELATION,
    /** The order in which attributes enter the path of the lasso. */
    L1,
    /** Principal components in place of attributes; {@code keep} is the share of variance that they cover. */
    PCA
}
