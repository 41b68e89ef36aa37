// SPDX-License-Identifier: Apache-2.0
/**
 * Kernels over {@code double} arrays. {@link dev.attune.vector.VectorSupports#get()} gives the fastest implementation of this
 * JVM.
 *
 * <p>A kernel's result does not depend on the implementation, the processor's vector length or the compiler: it has the same
 * bits everywhere (a NaN is a NaN). What makes it so:
 *
 * <ul>
 *   <li>a sum runs in eight accumulators, element {@code i} in accumulator {@code i} modulo eight, which are
 *       added in one fixed order at the end;
 *   <li>a product and a sum are two roundings, never a fused one;
 *   <li>exponential and logarithm are polynomials of this package, not those of the platform.
 * </ul>
 */
package dev.attune.vector;
