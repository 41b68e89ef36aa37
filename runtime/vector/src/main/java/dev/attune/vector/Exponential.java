// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/**
 * The exponential function as {@code 2^k exp(r)} with integer k and |r| at most ln(2)/2, where exp(r) is its Taylor polynomial
 * of degree 13 (the remainder is below 1/50 ulp). {@link PanamaVectorSupport} does the same operations in the same order.
 */
final class Exponential {

    /** Below, the result is zero; above, it is infinite; between, k fits the exponents of two factors. */
    static final double LOWEST = -746, HIGHEST = 710;

    static final double LOG2_E = 1 / StrictMath.log(2);

    /** ln(2) in two parts: a multiple of the first by any k is exact. */
    static final double LN2_HIGH = 0x1.62e42feep-1, LN2_LOW = 0x1.a39ef35793c76p-33;

    /** Added to a small number, it rounds to an integer, which then stands in the lowest bits of the sum. */
    static final double ROUNDER = 0x1.8p52;

    static final int BIAS = 1023, MANTISSA_BITS = 52;

    /** 1/13!, 1/12!, … 1/2!: the polynomial's coefficients from the highest degree down to the square's. */
    static final double[] COEFFICIENTS = coefficients();

    private Exponential() {}

    static double of(double x) {
        double clamped = Math.max(Math.min(x, HIGHEST), LOWEST);
        double k = (clamped * LOG2_E + ROUNDER) - ROUNDER;
        double r = (clamped - k * LN2_HIGH) - k * LN2_LOW;
        double tail = COEFFICIENTS[0];
        for (int i = 1; i < COEFFICIENTS.length; i++) {
            tail = tail * r + COEFFICIENTS[i];
        }
        double power = ((r * r) * tail + r) + 1;
        // two factors, since 2^k alone may be below the smallest normal number or above the largest
        double half = k * 0.5 + ROUNDER;
        double rest = (k - (half - ROUNDER)) + ROUNDER;
        return (power * powerOfTwo(half)) * powerOfTwo(rest);
    }

    private static double powerOfTwo(double rounded) {
        return Double.longBitsToDouble((Double.doubleToRawLongBits(rounded) + BIAS) << MANTISSA_BITS);
    }

    private static double[] coefficients() {
        double[] inverseFactorials = new double[12];
        double factorial = 1;
        for (int n = 2; n <= 13; n++) {
            factorial *= n;
            inverseFactorials[13 - n] = 1 / factorial;
        }
        return inverseFactorials;
    }
}
