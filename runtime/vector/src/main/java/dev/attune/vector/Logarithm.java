// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

/**
 * The natural logarithm of {@code 2^k (1 + f)} with 1 + f between √½ and √2, as {@code k ln(2) + f - s (f - R)}, where
 * {@code s = f / (2 + f)} and R = 2 (s²/3 + s⁴/5 + …) is what is left of the series of {@code ln((1 + s) / (1 - s))} after its
 * first term, up to s²² (the remainder is below 1/50 ulp). Writing the first term 2s as f - sf keeps the exact f as the leading
 * term. {@link PanamaVectorSupport} does the same operations in the same order.
 */
final class Logarithm {

    /** Brings a subnormal number among the normal ones. */
    static final double SCALE = 0x1p54;

    static final double SCALE_EXPONENT = 54;

    static final long ROOT_HALF_BITS = Double.doubleToRawLongBits(StrictMath.sqrt(0.5));

    /** Moves the border between two exponents from 1 to √½. */
    static final long EXPONENT_SHIFT = Double.doubleToRawLongBits(1.0) - ROOT_HALF_BITS;

    static final long MANTISSA_MASK = (1L << Exponential.MANTISSA_BITS) - 1;

    /** The bits of 2^52; with an integer in the lowest bits they are 2^52 plus the integer. */
    static final long INTEGER_BITS = Double.doubleToRawLongBits(0x1p52);

    static final double INTEGER_OFFSET = 0x1p52 + Exponential.BIAS;

    /** 2/23, 2/21, … 2/3: the coefficients of R as a polynomial in s², from the highest degree down, without the factor s². */
    static final double[] COEFFICIENTS = coefficients();

    private Logarithm() {}

    static double of(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY) {
            return x;
        }
        boolean subnormal = x < Double.MIN_NORMAL;
        long shifted = Double.doubleToRawLongBits(subnormal ? x * SCALE : x) + EXPONENT_SHIFT;
        double exponent =
                Double.longBitsToDouble((shifted >>> Exponential.MANTISSA_BITS) | INTEGER_BITS) - INTEGER_OFFSET;
        double k = exponent - (subnormal ? SCALE_EXPONENT : 0);
        double f = Double.longBitsToDouble((shifted & MANTISSA_MASK) + ROOT_HALF_BITS) - 1;
        double s = f / (f + 2);
        double z = s * s;
        double series = COEFFICIENTS[0];
        for (int i = 1; i < COEFFICIENTS.length; i++) {
            series = series * z + COEFFICIENTS[i];
        }
        double correction = s * (f - series * z);
        return k * Exponential.LN2_HIGH + (f - (correction - k * Exponential.LN2_LOW));
    }

    private static double[] coefficients() {
        double[] odd = new double[11];
        for (int i = 0; i < odd.length; i++) {
            odd[i] = 2.0 / (23 - 2 * i);
        }
        return odd;
    }
}
