// SPDX-License-Identifier: Apache-2.0
/** Several objectives at once: dominance, fronts, and the volume that a front dominates. Every loss is better when it is less. */
package dev.attune.search.pareto;
