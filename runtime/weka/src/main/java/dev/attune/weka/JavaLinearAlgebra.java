// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.List;

/**
 * Makes Weka's linear algebra run in Java, as the native libraries are not there: without being told, it looks for them and logs
 * a warning for each that it misses. A program that brings them sets the properties itself and is left alone.
 */
final class JavaLinearAlgebra {

    private static final String PREFIX = "com.github.fommil.netlib.";

    private JavaLinearAlgebra() {}

    static void choose() {
        for (String library : List.of("BLAS", "LAPACK", "ARPACK")) {
            if (System.getProperty(PREFIX + library) == null) {
                System.setProperty(PREFIX + library, PREFIX + "F2j" + library);
            }
        }
    }
}
