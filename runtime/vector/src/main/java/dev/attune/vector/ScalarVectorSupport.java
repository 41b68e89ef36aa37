// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import java.util.Arrays;

/** The kernels as plain loops; the reference for what {@link PanamaVectorSupport} computes. */
final class ScalarVectorSupport implements VectorSupport {

    static final double ROOT_FIVE = StrictMath.sqrt(5);
    static final double THIRD = 1.0 / 3;

    /** The logarithm of the least exponential in a covariance: smaller ones would be subnormal, which takes a hundred times as long. */
    static final double LEAST_DECAY = -700;

    /** The logarithm of what is no share of a sum. */
    static final double NO_SHARE = -60;

    static final double SLOPE = -5.0 / 6;
    static final long ONE_BITS = Double.doubleToRawLongBits(1);

    @Override
    public double sum(double[] values) {
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        int blocks = Lanes.blocks(values.length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            s0 += values[i];
            s1 += values[i + 1];
            s2 += values[i + 2];
            s3 += values[i + 3];
            s4 += values[i + 4];
            s5 += values[i + 5];
            s6 += values[i + 6];
            s7 += values[i + 7];
        }
        double[] lanes = {s0, s1, s2, s3, s4, s5, s6, s7};
        for (int i = blocks; i < values.length; i++) {
            lanes[i - blocks] += values[i];
        }
        return Lanes.total(lanes);
    }

    @Override
    public double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
        // accumulators in registers, not in an array: twice as fast, and Gaussian processes do little else
        double s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0;
        int blocks = Lanes.blocks(length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            int p = aFrom + i, q = bFrom + i;
            s0 += a[p] * b[q];
            s1 += a[p + 1] * b[q + 1];
            s2 += a[p + 2] * b[q + 2];
            s3 += a[p + 3] * b[q + 3];
            s4 += a[p + 4] * b[q + 4];
            s5 += a[p + 5] * b[q + 5];
            s6 += a[p + 6] * b[q + 6];
            s7 += a[p + 7] * b[q + 7];
        }
        double[] lanes = {s0, s1, s2, s3, s4, s5, s6, s7};
        for (int i = blocks; i < length; i++) {
            lanes[i - blocks] += a[aFrom + i] * b[bFrom + i];
        }
        return Lanes.total(lanes);
    }

    @Override
    public double weightedSquaredDistance(double[] weights, double[] a, double[] b) {
        double[] lanes = new double[Lanes.COUNT];
        for (int i = 0; i < weights.length; i++) {
            double difference = a[i] - b[i];
            lanes[i % Lanes.COUNT] += weights[i] * (difference * difference);
        }
        return Lanes.total(lanes);
    }

    @Override
    public double weightedAbsoluteDistance(double[] weights, double[] a, double[] b) {
        double[] lanes = new double[Lanes.COUNT];
        for (int i = 0; i < weights.length; i++) {
            lanes[i % Lanes.COUNT] += weights[i] * Math.abs(a[i] - b[i]);
        }
        return Lanes.total(lanes);
    }

    @Override
    public void weightedSquaredDistances(double[] weights, double[] point, double[][] columns, double[] out) {
        Arrays.fill(out, 0);
        for (int d = 0; d < weights.length; d++) {
            // an elementwise loop, which the compiler vectorises by itself
            double[] column = columns[d];
            double at = point[d], weight = weights[d];
            for (int i = 0; i < out.length; i++) {
                double difference = at - column[i];
                out[i] += weight * (difference * difference);
            }
        }
    }

    @Override
    public void addLogNormals(
            double[] positions, double[] centres, double[] inverseWidths, double[] logNorms, double[][] logs) {
        for (int m = 0; m < positions.length; m++) {
            double position = positions[m];
            double[] sums = logs[m];
            for (int i = 0; i < sums.length; i++) {
                sums[i] += logNormal(position, centres[i], inverseWidths[i], logNorms[i]);
            }
        }
    }

    static double logNormal(double position, double centre, double inverseWidth, double logNorm) {
        double z = (position - centre) * inverseWidth;
        return logNorm - z * z * 0.5;
    }

    @Override
    public double logSumExp(double[] values) {
        double largest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            largest = value > largest ? value : largest;
        }
        double[] lanes = new double[Lanes.COUNT];
        for (int i = 0; i < values.length; i++) {
            double rest = values[i] - largest;
            // most kernels are far from a point in many dimensions: their powers need not be computed
            if (rest >= NO_SHARE) {
                lanes[i % Lanes.COUNT] += Exponential.of(rest);
            }
        }
        return largest + Logarithm.of(Lanes.total(lanes));
    }

    @Override
    public void addErrors(double[] truth, double[] estimates, int from, int length, double origin, double[] sums) {
        double[] squares = new double[Lanes.COUNT];
        double[] distances = new double[Lanes.COUNT];
        double[] offsets = new double[Lanes.COUNT];
        double[] spread = new double[Lanes.COUNT];
        int blocks = Lanes.blocks(length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            // a loop over accumulators has no order of sums, so that the compiler vectorises it
            for (int lane = 0; lane < Lanes.COUNT; lane++) {
                double error = truth[from + i + lane] - estimates[from + i + lane];
                double offset = truth[from + i + lane] - origin;
                squares[lane] += error * error;
                distances[lane] += Math.abs(error);
                offsets[lane] += offset;
                spread[lane] += offset * offset;
            }
        }
        addLastErrors(truth, estimates, from + blocks, length - blocks, origin, squares, distances, offsets, spread);
        sums[0] += Lanes.total(squares);
        sums[1] += Lanes.total(distances);
        sums[2] += Lanes.total(offsets);
        sums[3] += Lanes.total(spread);
    }

    /** The elements that fill no block, one for each of the first accumulators. */
    static void addLastErrors(
            double[] truth,
            double[] estimates,
            int from,
            int length,
            double origin,
            double[] squares,
            double[] distances,
            double[] offsets,
            double[] spread) {
        for (int lane = 0; lane < length; lane++) {
            double error = truth[from + lane] - estimates[from + lane];
            double offset = truth[from + lane] - origin;
            squares[lane] += error * error;
            distances[lane] += Math.abs(error);
            offsets[lane] += offset;
            spread[lane] += offset * offset;
        }
    }

    @Override
    public boolean areShares(double[] values) {
        long outside = 0;
        for (double value : values) {
            outside |= outside(value);
        }
        return outside >= 0;
    }

    /** A number below zero unless a value is from 0 to 1: those are, as bits, the whole numbers from 0 to that of 1. */
    static long outside(double value) {
        long bits = Double.doubleToRawLongBits(value);
        return bits | (ONE_BITS - bits);
    }

    @Override
    public void firstHighest(double[] columns, int width, int[] out) {
        for (int i = 0; i < out.length; i++) {
            out[i] = firstHighest(columns, width, out.length, i);
        }
    }

    /**
     * The first highest of a row. Values above zero are ordered as their bits, and among whole numbers one can choose without a branch:
     * which is the highest is not to be foreseen.
     */
    static int firstHighest(double[] columns, int width, int count, int i) {
        long highest = 0;
        long best = width;
        for (int c = 0; c < width; c++) {
            long bits = Double.doubleToRawLongBits(columns[c * count + i]);
            // all ones where the bits are above the highest so far
            long above = ((highest - bits) >> (Long.SIZE - 1)) & ~(bits >> (Long.SIZE - 1));
            highest ^= (highest ^ bits) & above;
            best ^= (best ^ c) & above;
        }
        return (int) best;
    }

    @Override
    public void exp(double[] values, double[] out) {
        Exponential.of(values, out);
    }

    @Override
    public void log(double[] values, double[] out) {
        for (int i = 0; i < values.length; i++) {
            out[i] = Logarithm.of(values[i]);
        }
    }

    @Override
    public void matern52(double[] squaredDistances, double[] out) {
        double[] t = new double[squaredDistances.length];
        writeMatern(t, decay(squaredDistances, t), out);
    }

    @Override
    public void matern52(double[] squaredDistances, double[] out, double[] slopes) {
        double[] t = new double[squaredDistances.length];
        double[] decay = decay(squaredDistances, t);
        writeMatern(t, decay, out);
        for (int i = 0; i < t.length; i++) {
            slopes[i] = ((t[i] + 1) * decay[i]) * SLOPE;
        }
    }

    static double matern52(double squaredDistance) {
        double t = Math.sqrt(squaredDistance) * ROOT_FIVE;
        return ((t * t) * THIRD + t + 1) * Exponential.of(Math.max(-t, LEAST_DECAY));
    }

    static double matern52Slope(double squaredDistance) {
        double t = Math.sqrt(squaredDistance) * ROOT_FIVE;
        return ((t + 1) * Exponential.of(Math.max(-t, LEAST_DECAY))) * SLOPE;
    }

    /** The exponentials of {@code -t}, where {@code t} is made here. */
    private static double[] decay(double[] squaredDistances, double[] t) {
        double[] decay = new double[t.length];
        for (int i = 0; i < t.length; i++) {
            t[i] = Math.sqrt(squaredDistances[i]) * ROOT_FIVE;
            decay[i] = Math.max(-t[i], LEAST_DECAY);
        }
        Exponential.of(decay, decay);
        return decay;
    }

    private static void writeMatern(double[] t, double[] decay, double[] out) {
        for (int i = 0; i < t.length; i++) {
            out[i] = ((t[i] * t[i]) * THIRD + t[i] + 1) * decay[i];
        }
    }

    @Override
    public void addProduct(double[] a, double[] b, double[] c, int rows, int inner, int columns) {
        for (int i = 0; i < rows; i++) {
            for (int k = 0; k < inner; k++) {
                double factor = a[i * inner + k];
                // an elementwise loop, which the compiler vectorises by itself
                for (int j = 0; j < columns; j++) {
                    c[i * columns + j] += factor * b[k * columns + j];
                }
            }
        }
    }

    @Override
    public void subtractProduct(double[] a, int aFrom, double[] b, int bFrom, int inner, double[] tile, int tileFrom) {
        ScalarPanels.subtractProduct(a, aFrom, b, bFrom, inner, tile, tileFrom);
    }

    @Override
    public void substitute(double[] u, int uFrom, double[] tile, int tileFrom) {
        ScalarPanels.substitute(u, uFrom, tile, tileFrom);
    }

    @Override
    public String toString() {
        return "scalar";
    }
}
