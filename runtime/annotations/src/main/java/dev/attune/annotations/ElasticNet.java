// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/**
 * The two numbers of an elastic net penalty (Zou and Hastie 2005): {@code strength * (l1Ratio * |w| + (1 - l1Ratio) / 2 * w²)}. A
 * member of this type with {@code @Regularize(Penalty.ELASTIC_NET)} is tuned as two parameters.
 *
 * @param strength the penalty's weight, 0 or more; a high one gives a simple model
 * @param l1Ratio the share of the absolute penalty, from 0 (ridge) to 1 (lasso)
 */
public record ElasticNet(double strength, double l1Ratio) {

    /** Checks both numbers. */
    public ElasticNet {
        if (!(strength >= 0)) {
            throw new IllegalArgumentException("strength is " + strength + "; it must be 0 or more");
        }
        if (!(l1Ratio >= 0 && l1Ratio <= 1)) {
            throw new IllegalArgumentException("l1Ratio is " + l1Ratio + "; it must be in [0, 1]");
        }
    }
}
