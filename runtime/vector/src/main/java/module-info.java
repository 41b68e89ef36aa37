// SPDX-License-Identifier: Apache-2.0
/**
 * Numeric kernels on the Vector API, with a scalar twin of equal results.
 *
 * <p>The module does not require {@code jdk.incubator.vector}: it is read at run time, where the JVM was started with it.
 */
module dev.attune.vector {
    exports dev.attune.vector;
}
