// SPDX-License-Identifier: Apache-2.0
/** Grid search. */
package dev.attune.search.grid;
