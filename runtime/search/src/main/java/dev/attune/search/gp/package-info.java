// SPDX-License-Identifier: Apache-2.0
/** Bayesian optimisation with a Gaussian process. */
package dev.attune.search.gp;
