// SPDX-License-Identifier: Apache-2.0
/** Evolution strategies. */
package dev.attune.search.evolution;
