// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/**
 * A function of a configured model, to be minimised or maximised. With several workers it is called from several threads.
 *
 * @param <M> the model
 */
@FunctionalInterface
public interface Objective<M> {

    /** The model's score; NaN, an infinity or an exception is a failed trial. */
    double evaluate(M model) throws Exception;
}
