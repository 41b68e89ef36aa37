// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/**
 * Measures a model in several respects at once.
 *
 * @param <M> the model
 * @param <R> what is measured: a record, say, whose components become scores
 */
@FunctionalInterface
public interface Measurement<M, R> {

    /**
     * Measures a model.
     *
     * @throws Exception if the configuration fails
     */
    R measure(M model) throws Exception;
}
