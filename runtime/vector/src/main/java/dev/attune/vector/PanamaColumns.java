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

    private PanamaColumns() {}

    static void weightedSquaredDistances(double[] weights, double[] point, double[] columns, int count, double[] out) {
        int vectors = SPECIES.loopBound(count);
        for (int i = 0; i < vectors; i += LENGTH) {
            DoubleVector sum = DoubleVector.zero(SPECIES);
            for (int d = 0; d < weights.length; d++) {
                DoubleVector difference =
                        DoubleVector.broadcast(SPECIES, point[d]).sub(load(columns, d * count + i));
                sum = sum.add(difference.mul(difference).mul(weights[d]));
            }
            sum.intoArray(out, i);
        }
        for (int i = vectors; i < count; i++) {
            out[i] = ScalarVectorSupport.weightedSquaredDistance(weights, point, columns, count, i);
        }
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
