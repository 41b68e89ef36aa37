// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

/**
 * The model that a proposal rests on.
 *
 * @param process predicts the standardised loss, pending trials taken for granted
 * @param best the least loss that it predicts at a complete trial
 */
record Surrogate(GaussianProcess process, double best) {}
