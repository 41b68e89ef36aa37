// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.sobol;

import java.util.SplittableRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * A Sobol sequence (direction numbers of Joe &amp; Kuo, SIAM J. Sci. Comput. 30, 2008) under a nested uniform scramble: random
 * for each seed, and still evenly spread. The scramble hashes the reversed bits of a coordinate (Laine &amp; Karras,
 * Stratified Sampling for Stochastic Transparency, 2011, with the constants of Burley, Practical Hash-based Owen Scrambling, JCGT 9,
 * 2020), which permutes the halves of each elementary interval as Owen (1995) does.
 */
public final class ScrambledSobol {

    /** The most dimensions that there are direction numbers for. */
    private static final int MOST_DIMENSIONS = 1000;

    private static final double TWO_TO_32 = 0x1p32;

    private final int dimensions;
    private final int sobolDimensions;
    private final SobolSequenceGenerator generator;
    private final double[][] plain;

    /**
     * A sequence of points.
     *
     * @param dimensions the number of coordinates; those beyond 1,000 are independent random numbers
     * @param count the number of first points that {@link #points} gives, at least 1
     */
    public ScrambledSobol(int dimensions, int count) {
        this.dimensions = dimensions;
        sobolDimensions = Math.min(Math.max(dimensions, 1), MOST_DIMENSIONS);
        generator = new SobolSequenceGenerator(sobolDimensions);
        plain = new double[count][];
        for (int i = 0; i < count; i++) {
            plain[i] = generator.nextVector();
        }
    }

    /** The first points, scrambled by a seed: one number in [0, 1) for each coordinate of each. */
    public double[][] points(long seed) {
        int[] keys = keys(seed);
        double[][] points = new double[plain.length][];
        for (int i = 0; i < points.length; i++) {
            points[i] = scrambled(i, keys, seed);
        }
        return points;
    }

    /** One point of the sequence that a seed scrambles. */
    public double[] point(int index, long seed) {
        return scrambled(index, keys(seed), seed);
    }

    private int[] keys(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] keys = new int[sobolDimensions];
        for (int j = 0; j < keys.length; j++) {
            keys[j] = random.nextInt();
        }
        return keys;
    }

    private double[] scrambled(int index, int[] keys, long seed) {
        double[] point = new double[dimensions];
        int structured = Math.min(dimensions, sobolDimensions);
        double[] source = index < plain.length ? plain[index] : generator.skipTo(index);
        for (int j = 0; j < structured; j++) {
            int bits = (int) (long) (source[j] * TWO_TO_32);
            point[j] = (Integer.toUnsignedLong(scramble(bits, keys[j])) + 0.5) / TWO_TO_32;
        }
        SplittableRandom random = new SplittableRandom(seed + index).split();
        for (int j = structured; j < dimensions; j++) {
            point[j] = random.nextDouble();
        }
        return point;
    }

    private static int scramble(int bits, int key) {
        int x = Integer.reverse(bits);
        x ^= x * 0x3d20adea;
        x += key;
        x *= (key >>> 16) | 1;
        x ^= x * 0x05526c56;
        x ^= x * 0x53a22864;
        return Integer.reverse(x);
    }
}
