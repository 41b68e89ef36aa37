// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** How a nominal attribute becomes numeric. */
public enum Encoding {
    /** One 0/1 attribute for each value; a single one where there are two values. */
    ONE_HOT,
    /** The position of the value in the attribute's declaration, from 0. */
    ORDINAL,
    /** The share of training rows that have the value. */
    FREQUENCY,
    /** The value's mean target, drawn towards the overall mean, of other training folds than the row's own. */
    TARGET
}
