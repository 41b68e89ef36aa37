// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** What takes the place of a missing cell; of a nominal attribute, always one of its values. */
public enum Imputation {
    /** The mean of the training rows; a nominal attribute's most frequent value. */
    MEAN,
    /** The median of the training rows; a nominal attribute's most frequent value. */
    MEDIAN,
    /** The most frequent value of the training rows, of numbers too. */
    MODE,
    /** 0, and a value of its own, {@code missing}, of a nominal attribute. */
    CONSTANT,
    /** The mean, or the most frequent value, of the nearest training rows that have one. */
    KNN
}
