// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

/**
 * A point that may be evaluated next.
 *
 * @param encoded the point, as {@link dev.attune.search.encoding.UnitCube} encodes it
 * @param value how promising it is: more is better
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Proposal(double[] encoded, double value) {}
