// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.function.Supplier;
import weka.core.Instances;

/** The rows of two classes as their machine is trained on them. Machines, also of several threads, share them, and change nothing. */
final class MachinePair {

    private final int first;
    private final int second;
    private final Instances rows;
    private final RowProducts products;
    private final boolean keepsKernel;
    private Object parameters;
    private KernelRows kernel;

    /**
     * Rows of two classes.
     *
     * @param first a class
     * @param second a later class
     * @param rows encoded, in the order of training
     * @param products between them
     * @param keepsKernel whether there is room for a matrix of theirs
     */
    MachinePair(int first, int second, Instances rows, RowProducts products, boolean keepsKernel) {
        this.first = first;
        this.second = second;
        this.rows = rows;
        this.products = products;
        this.keepsKernel = keepsKernel;
    }

    int first() {
        return first;
    }

    int second() {
        return second;
    }

    Instances rows() {
        return rows;
    }

    RowProducts products() {
        return products;
    }

    /**
     * The kernel with these parameters. It is kept from the second machine in turn on that asks for the same, such as where C alone is
     * tuned; one that each trial sets anew is not.
     */
    synchronized KernelRows kernel(Object wanted, Supplier<KernelRows> make) {
        if (!wanted.equals(parameters)) {
            parameters = wanted;
            kernel = null;
            return make.get();
        }
        if (kernel == null) {
            KernelRows made = make.get();
            kernel = keepsKernel ? made : null;
            return made;
        }
        return kernel;
    }
}
