// SPDX-License-Identifier: Apache-2.0
/** Scrambled Sobol points. */
package dev.attune.search.sobol;
