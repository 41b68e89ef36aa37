// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import org.apache.commons.math3.special.Erf;

/**
 * The logarithm of the expected improvement over a loss, computed so that it neither underflows nor loses its slope far from
 * where an improvement is likely (Ament et al., Unexpected Improvements to Expected Improvement, NeurIPS 2023, eq. 9).
 */
final class LogExpectedImprovement {

    private static final double SQRT_2 = Math.sqrt(2);
    private static final double SQRT_PI = Math.sqrt(Math.PI);
    private static final double SQRT_HALF_PI = Math.sqrt(Math.PI / 2);
    private static final double HALF_LOG_2_PI = Math.log(2 * Math.PI) / 2;

    /** Below this, the asymptote of h is exact in double precision. */
    private static final double ASYMPTOTE = -1e4;

    /** Where the continued fraction takes over from the definition of erfcx, and its number of terms. */
    private static final double FRACTION_FROM = 2;

    private static final int FRACTION_TERMS = 60;

    private LogExpectedImprovement() {}

    /**
     * The logarithm of h(z) = φ(z) + z Φ(z): the expected improvement is the standard deviation times h of the standardised
     * improvement z.
     */
    static double logH(double z) {
        if (z > -1) {
            return Math.log(density(z) + z * Erf.erfc(-z / SQRT_2) / 2);
        }
        double rest = z > ASYMPTOTE ? Math.log1p(z * SQRT_HALF_PI * erfcx(-z / SQRT_2)) : -2 * Math.log(-z);
        return -z * z / 2 - HALF_LOG_2_PI + rest;
    }

    /** The derivative of {@link #logH}, Φ(z) / h(z). */
    static double slope(double z) {
        if (z > -1) {
            double cumulative = Erf.erfc(-z / SQRT_2) / 2;
            return cumulative / (density(z) + z * cumulative);
        }
        if (z <= ASYMPTOTE) {
            return -z;
        }
        double mills = SQRT_HALF_PI * erfcx(-z / SQRT_2);
        return mills / (1 + z * mills);
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2 - HALF_LOG_2_PI);
    }

    /** The scaled complementary error function exp(x²) erfc(x) of a positive number. */
    static double erfcx(double x) {
        if (x < FRACTION_FROM) {
            return Math.exp(x * x) * Erf.erfc(x);
        }
        // Abramowitz & Stegun 7.1.14, from the last term backwards
        double fraction = x;
        for (int i = FRACTION_TERMS; i > 0; i--) {
            fraction = x + i / 2.0 / fraction;
        }
        return 1 / (SQRT_PI * fraction);
    }
}
