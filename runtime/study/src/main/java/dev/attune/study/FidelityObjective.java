// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/**
 * A function of a configured model that may be measured at a part of its cost: on a sample of the requests, say, or after some of the
 * iterations. With several workers it is called from several threads.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface FidelityObjective<M> {

    /**
     * The model's score; NaN, an infinity or an exception is a failed trial.
     *
     * @param share the share of the resource to spend, above 0, and 1 for a full measurement
     */
    double evaluate(M model, double share) throws Exception;
}
