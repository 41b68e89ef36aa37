// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** What happens to an outlier. */
public enum OutlierAction {
    /** It moves to the nearest value that is none; rows stay, at prediction too. */
    CLIP,
    /** Its row is left out of training. No row is ever dropped at prediction. */
    DROP
}
