// SPDX-License-Identifier: Apache-2.0
/** Scrambled Sobol points, as a search and as the beginning of others. */
package dev.attune.search.sobol;
