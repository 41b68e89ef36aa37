// SPDX-License-Identifier: Apache-2.0
package dev.attune.annotations;

/** The kinds of regularisation that {@link Regularize} knows, each with its default range and scale. */
public enum Penalty {
    /** A penalty on the absolute size of coefficients; 1e-8..10, log; a high value is simple. */
    L1,
    /** A penalty on the squared size of coefficients (ridge, weight decay); 1e-8..10, log; a high value is simple. */
    L2,
    /** The inverse of an L2 penalty, a support vector machine's C; 1e-3..1e3, log; a low value is simple. */
    INVERSE_L2,
    /** The share of units that are dropped in training; 0..0.8, linear; a high value is simple. */
    DROPOUT,
    /** A tree's pruning confidence; 0.001..0.5, log; a low value is simple. */
    PRUNING,
    /**
     * Both penalties on coefficients at once, of a member of type {@link ElasticNet}: its {@code strength} in 1e-8..10, log, or in the
     * given range, high is simple; and its {@code l1Ratio} in 0..1.
     */
    ELASTIC_NET
}
