// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/**
 * The exponential function as {@code 2^k exp(r)} with integer k and |r| at most ln(2)/2, where exp(r) is its Taylor polynomial
 * of degree 13 (the remainder is below 1/50 ulp). {@link PanamaVectorSupport} does the same operations in the same order.
 */
final class Exponential {

    /** Below, the result is zero; above, it is infinite; between, k fits the exponents of two factors. */
    static final double LOWEST = -746, HIGHEST = 710;

    /** Values that wait for their powers of two: they stay in the cache. */
    private static final int BLOCK = 256;

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
        return scale(expand(r), k);
    }

    /** The polynomial. */
    private static double expand(double r) {
        double tail = COEFFICIENTS[0];
        for (int i = 1; i < COEFFICIENTS.length; i++) {
            tail = tail * r + COEFFICIENTS[i];
        }
        return ((r * r) * tail + r) + 1;
    }

    private static double scale(double power, double k) {
        // two factors, since 2^k alone may be below the smallest normal number or above the largest
        double half = k * 0.5 + ROUNDER;
        double rest = (k - (half - ROUNDER)) + ROUNDER;
        return (power * powerOfTwo(half)) * powerOfTwo(rest);
    }

    /** Of each value: in steps, of which the compiler does the first two for several values at a time. */
    static void of(double[] values, double[] out) {
        double[] exponents = new double[Math.min(BLOCK, values.length)];
        double[] powers = new double[exponents.length];
        for (int from = 0; from < values.length; from += BLOCK) {
            int length = Math.min(BLOCK, values.length - from);
            // a copy, since loops over parts of arrays at different offsets are not vectorised
            System.arraycopy(values, from, powers, 0, length);
            reduce(powers, length, exponents);
            expand(powers, length);
            scale(powers, exponents, length, out, from);
        }
    }

    private static void reduce(double[] values, int length, double[] exponents) {
        for (int i = 0; i < length; i++) {
            double clamped = Math.max(Math.min(values[i], HIGHEST), LOWEST);
            double k = (clamped * LOG2_E + ROUNDER) - ROUNDER;
            exponents[i] = k;
            values[i] = (clamped - k * LN2_HIGH) - k * LN2_LOW;
        }
    }

    private static void scale(double[] powers, double[] exponents, int length, double[] out, int from) {
        for (int i = 0; i < length; i++) {
            out[from + i] = scale(powers[i], exponents[i]);
        }
    }

    private static void expand(double[] powers, int length) {
        // the coefficients one by one: a loop over them in that over values would not be vectorised
        double c0 = COEFFICIENTS[0], c1 = COEFFICIENTS[1], c2 = COEFFICIENTS[2], c3 = COEFFICIENTS[3];
        double c4 = COEFFICIENTS[4], c5 = COEFFICIENTS[5], c6 = COEFFICIENTS[6], c7 = COEFFICIENTS[7];
        double c8 = COEFFICIENTS[8], c9 = COEFFICIENTS[9], c10 = COEFFICIENTS[10], c11 = COEFFICIENTS[11];
        for (int i = 0; i < length; i++) {
            double r = powers[i];
            double high = ((((c0 * r + c1) * r + c2) * r + c3) * r + c4) * r + c5;
            double tail = (((((high * r + c6) * r + c7) * r + c8) * r + c9) * r + c10) * r + c11;
            powers[i] = ((r * r) * tail + r) + 1;
        }
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
