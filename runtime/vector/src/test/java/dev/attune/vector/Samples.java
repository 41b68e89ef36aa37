// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import java.util.SplittableRandom;

/** Arrays of seeded random numbers. */
final class Samples {

    /** Where rounding, exponents and exceptions are at their worst. */
    static final double[] SPECIAL = {
        0.0,
        -0.0,
        1.0,
        -1.0,
        Math.nextUp(1.0),
        Math.nextDown(1.0),
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MIN_NORMAL,
        Math.nextDown(Double.MIN_NORMAL),
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.NaN,
        StrictMath.sqrt(0.5),
        StrictMath.sqrt(2),
        709.78,
        709.79,
        -708.4,
        -745.1,
        -745.2,
        -1e9,
        1e9
    };

    private Samples() {}

    /** Numbers of both signs and of very different size, so that the order of a sum shows in its last bits. */
    static double[] rough(int seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = (random.nextDouble() - 0.5) * StrictMath.pow(10, random.nextInt(-3, 4));
        }
        return values;
    }

    static double[] between(int seed, double low, double high, int length) {
        return new SplittableRandom(seed).doubles(length, low, high).toArray();
    }

    /** Positive numbers of any exponent, subnormal ones among them. */
    static double[] positiveBits(int seed, int length) {
        return new SplittableRandom(seed)
                .longs(length, 1, Double.doubleToRawLongBits(Double.POSITIVE_INFINITY))
                .mapToDouble(Double::longBitsToDouble)
                .toArray();
    }

    /** The special values in {@code length} places, each at changing positions of a vector. */
    static double[] special(int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = SPECIAL[i % SPECIAL.length];
        }
        return values;
    }
}
