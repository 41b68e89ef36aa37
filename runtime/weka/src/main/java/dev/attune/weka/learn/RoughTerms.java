// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** Terms k ln k that are off by less than {@link #ERROR} k: a table of logarithms with two terms of the series between its entries. */
final class RoughTerms {

    static final double ERROR = 4e-10;

    private static final int BITS = 9;
    private static final int FRACTION = 52;
    private static final int BIAS = 1023;
    private static final long MASK = (1L << FRACTION) - 1;
    private static final double LN_2 = Math.log(2);

    /** By the first bits of a fraction: the logarithm of the middle of such numbers from 1 to 2, and what to multiply by instead of dividing by it. */
    private static final double[] LOG = new double[1 << BITS];

    private static final double[] INVERSE = new double[1 << BITS];

    static {
        for (int i = 0; i < LOG.length; i++) {
            double middle = 1 + (i + 0.5) / LOG.length;
            LOG[i] = Math.log(middle);
            INVERSE[i] = 1 / middle;
        }
    }

    private RoughTerms() {}

    /** About k ln k; about nothing for what is not above nothing. */
    static double of(double k) {
        long bits = Double.doubleToRawLongBits(k);
        int exponent = (int) (bits << 1 >>> (FRACTION + 1)) - BIAS;
        int entry = (int) (bits >>> (FRACTION - BITS)) & (LOG.length - 1);
        double number = Double.longBitsToDouble((bits & MASK) | ((long) BIAS << FRACTION));
        double more = number * INVERSE[entry] - 1;
        return k * (exponent * LN_2 + LOG[entry] + more * (1 - 0.5 * more));
    }
}
