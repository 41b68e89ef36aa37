// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;
import static dev.attune.vector.PanamaLanes.SPECIES;
import static dev.attune.vector.PanamaLanes.load;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.NEG;
import static jdk.incubator.vector.VectorOperators.OR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;

/** Kernels over columns on the Vector API: a lane is a row. */
final class PanamaColumns {

    /** Rows whose positions wait to become numbers of another size. */
    private static final int BLOCK = 256;

    /** For what is shorter than a vector. */
    private static final ScalarVectorSupport SCALAR = new ScalarVectorSupport();

    private PanamaColumns() {}

    static void weightedSquaredDistances(double[] weights, double[] point, double[][] columns, double[] out) {
        int count = out.length;
        if (count < LENGTH) {
            SCALAR.weightedSquaredDistances(weights, point, columns, out);
            return;
        }
        int fours = count - count % (4 * LENGTH);
        for (int i = 0; i < fours; i += 4 * LENGTH) {
            fourDistances(weights, point, columns, i, out);
        }
        for (int i = fours; i < count; i += LENGTH) {
            // the last vector ends with the last point, and does some points again
            distances(weights, point, columns, Math.min(i, count - LENGTH), out);
        }
    }

    private static void fourDistances(double[] weights, double[] point, double[][] columns, int i, double[] out) {
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        for (int d = 0; d < weights.length; d++) {
            DoubleVector at = DoubleVector.broadcast(SPECIES, point[d]);
            DoubleVector weight = DoubleVector.broadcast(SPECIES, weights[d]);
            double[] column = columns[d];
            s0 = addSquare(s0, weight, at.sub(load(column, i)));
            s1 = addSquare(s1, weight, at.sub(load(column, i + LENGTH)));
            s2 = addSquare(s2, weight, at.sub(load(column, i + 2 * LENGTH)));
            s3 = addSquare(s3, weight, at.sub(load(column, i + 3 * LENGTH)));
        }
        s0.intoArray(out, i);
        s1.intoArray(out, i + LENGTH);
        s2.intoArray(out, i + 2 * LENGTH);
        s3.intoArray(out, i + 3 * LENGTH);
    }

    private static void distances(double[] weights, double[] point, double[][] columns, int i, double[] out) {
        DoubleVector sum = DoubleVector.zero(SPECIES);
        for (int d = 0; d < weights.length; d++) {
            DoubleVector at = DoubleVector.broadcast(SPECIES, point[d]);
            sum = addSquare(sum, DoubleVector.broadcast(SPECIES, weights[d]), at.sub(load(columns[d], i)));
        }
        sum.intoArray(out, i);
    }

    private static DoubleVector addSquare(DoubleVector sum, DoubleVector weight, DoubleVector difference) {
        return sum.add(weight.mul(difference.mul(difference)));
    }

    static boolean areShares(double[] values) {
        int pairs = values.length - values.length % (2 * LENGTH);
        LongVector even = DoubleVector.zero(SPECIES).reinterpretAsLongs(), odd = even;
        for (int i = 0; i < pairs; i += 2 * LENGTH) {
            even = even.or(outside(values, i));
            odd = odd.or(outside(values, i + LENGTH));
        }
        long outside = even.or(odd).reduceLanes(OR);
        for (int i = pairs; i < values.length; i++) {
            outside |= ScalarVectorSupport.outside(values[i]);
        }
        return outside >= 0;
    }

    private static LongVector outside(double[] values, int i) {
        LongVector bits = load(values, i).reinterpretAsLongs();
        return bits.or(bits.lanewise(NEG).add(ScalarVectorSupport.ONE_BITS));
    }

    static void firstHighest(double[] columns, int width, int[] out) {
        int vectors = SPECIES.loopBound(out.length);
        long[] positions = new long[BLOCK];
        for (int from = 0; from < vectors; from += BLOCK) {
            int length = Math.min(BLOCK, vectors - from);
            for (int i = 0; i < length; i += LENGTH) {
                firstHighest(columns, width, out.length, from + i).intoArray(positions, i);
            }
            for (int i = 0; i < length; i++) {
                out[from + i] = (int) positions[i];
            }
        }
        for (int i = vectors; i < out.length; i++) {
            out[i] = ScalarVectorSupport.firstHighest(columns, width, out.length, i);
        }
    }

    private static LongVector firstHighest(double[] columns, int width, int count, int i) {
        LongVector highest = DoubleVector.zero(SPECIES).reinterpretAsLongs();
        LongVector best = highest.add(width);
        for (int c = 0; c < width; c++) {
            LongVector bits = load(columns, c * count + i).reinterpretAsLongs();
            VectorMask<Long> above = bits.compare(GT, highest);
            highest = highest.blend(bits, above);
            best = best.blend(c, above);
        }
        return best;
    }
}
