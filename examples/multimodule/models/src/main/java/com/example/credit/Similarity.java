// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.annotations.Tunable;
import weka.classifiers.functions.supportVector.Kernel;
import weka.classifiers.functions.supportVector.PolyKernel;
import weka.classifiers.functions.supportVector.RBFKernel;

/** How alike two applicants are. */
sealed interface Similarity {

    Kernel newKernel();

    /** The closer, the more alike. */
    record Near(@Tunable(range = {1e-5, 10}) double gamma) implements Similarity {

        @Override
        public Kernel newKernel() {
            var kernel = new RBFKernel();
            kernel.setGamma(gamma);
            return kernel;
        }
    }

    /** A power of the inner product. */
    record Power(@Tunable(range = {1, 3}) int degree) implements Similarity {

        @Override
        public Kernel newKernel() {
            var kernel = new PolyKernel();
            kernel.setExponent(degree);
            return kernel;
        }
    }
}
