// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

/** The standard normal distribution, to the precision that a density ratio needs. */
final class Normal {

    private static final double SQRT_2 = Math.sqrt(2);

    /** Beyond this the tail is less than the precision: most kernels end well within the range. */
    private static final double FAR = 5.5;

    private Normal() {}

    /** The probability below z, to within 1e-7 (Abramowitz &amp; Stegun, formula 7.1.26): thousands are needed for each trial. */
    static double cumulative(double z) {
        if (Math.abs(z) > FAR) {
            return z < 0 ? 0 : 1;
        }
        double x = Math.abs(z) / SQRT_2;
        double t = 1 / (1 + 0.3275911 * x);
        double polynomial =
                t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
        double tail = polynomial * Math.exp(-x * x) / 2;
        return z < 0 ? tail : 1 - tail;
    }
}
