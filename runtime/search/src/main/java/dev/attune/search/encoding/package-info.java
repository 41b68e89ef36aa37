// SPDX-License-Identifier: Apache-2.0
/** A search space as a cube of real numbers, which is how samplers see it. */
package dev.attune.search.encoding;
