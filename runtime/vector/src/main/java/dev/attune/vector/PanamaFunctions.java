// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;
import static dev.attune.vector.PanamaLanes.SPECIES;
import static dev.attune.vector.PanamaLanes.load;
import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.OR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;

/** Elementary functions of arrays on the Vector API, operation by operation those of {@link Exponential} and {@link Logarithm}. */
final class PanamaFunctions {

    private PanamaFunctions() {}

    static void exp(double[] values, double[] out) {
        int vectors = SPECIES.loopBound(values.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            exp(load(values, i)).intoArray(out, i);
        }
        for (int i = vectors; i < values.length; i++) {
            out[i] = Exponential.of(values[i]);
        }
    }

    static DoubleVector exp(DoubleVector x) {
        DoubleVector clamped = x.min(Exponential.HIGHEST).max(Exponential.LOWEST);
        DoubleVector k =
                clamped.mul(Exponential.LOG2_E).add(Exponential.ROUNDER).sub(Exponential.ROUNDER);
        DoubleVector r = clamped.sub(k.mul(Exponential.LN2_HIGH)).sub(k.mul(Exponential.LN2_LOW));
        DoubleVector tail = polynomial(Exponential.COEFFICIENTS, r);
        DoubleVector power = r.mul(r).mul(tail).add(r).add(1);
        DoubleVector half = k.mul(0.5).add(Exponential.ROUNDER);
        DoubleVector rest = k.sub(half.sub(Exponential.ROUNDER)).add(Exponential.ROUNDER);
        return power.mul(powerOfTwo(half)).mul(powerOfTwo(rest));
    }

    private static DoubleVector powerOfTwo(DoubleVector rounded) {
        LongVector exponent = rounded.reinterpretAsLongs().add(Exponential.BIAS);
        return exponent.lanewise(LSHL, Exponential.MANTISSA_BITS).reinterpretAsDoubles();
    }

    /** In a loop of two steps: written out, it is too much for the compiler, which then makes an object of each vector. */
    private static DoubleVector polynomial(double[] coefficients, DoubleVector x) {
        DoubleVector sum = DoubleVector.broadcast(SPECIES, coefficients[0]);
        for (int i = 1; i < coefficients.length - 1; i += 2) {
            sum = sum.mul(x).add(coefficients[i]).mul(x).add(coefficients[i + 1]);
        }
        return coefficients.length % 2 == 1 ? sum : sum.mul(x).add(coefficients[coefficients.length - 1]);
    }

    static void log(double[] values, double[] out) {
        int vectors = SPECIES.loopBound(values.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            log(load(values, i)).intoArray(out, i);
        }
        for (int i = vectors; i < values.length; i++) {
            out[i] = Logarithm.of(values[i]);
        }
    }

    private static DoubleVector log(DoubleVector x) {
        VectorMask<Double> subnormal = x.compare(LT, Double.MIN_NORMAL);
        DoubleVector normal = x.blend(x.mul(Logarithm.SCALE), subnormal);
        LongVector shifted = normal.reinterpretAsLongs().add(Logarithm.EXPONENT_SHIFT);
        DoubleVector exponent = shifted.lanewise(LSHR, Exponential.MANTISSA_BITS)
                .lanewise(OR, Logarithm.INTEGER_BITS)
                .reinterpretAsDoubles()
                .sub(Logarithm.INTEGER_OFFSET);
        DoubleVector k = exponent.blend(exponent.sub(Logarithm.SCALE_EXPONENT), subnormal);
        LongVector mantissa = shifted.and(Logarithm.MANTISSA_MASK).add(Logarithm.ROOT_HALF_BITS);
        DoubleVector f = mantissa.reinterpretAsDoubles().sub(1);
        DoubleVector s = f.div(f.add(2));
        DoubleVector z = s.mul(s);
        DoubleVector correction =
                s.mul(f.sub(polynomial(Logarithm.COEFFICIENTS, z).mul(z)));
        DoubleVector result = k.mul(Exponential.LN2_HIGH).add(f.sub(correction.sub(k.mul(Exponential.LN2_LOW))));
        return outsideOfDomain(x, result);
    }

    /** The logarithms of zero, infinity, negative numbers and NaN in place of what the polynomial makes of them. */
    private static DoubleVector outsideOfDomain(DoubleVector x, DoubleVector result) {
        return result.blend(Double.NaN, x.compare(LT, 0).or(x.compare(NE, x)))
                .blend(Double.NEGATIVE_INFINITY, x.compare(EQ, 0))
                .blend(Double.POSITIVE_INFINITY, x.compare(EQ, Double.POSITIVE_INFINITY));
    }

    static void matern52(double[] squaredDistances, double[] out) {
        int vectors = SPECIES.loopBound(squaredDistances.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            matern52(load(squaredDistances, i)).intoArray(out, i);
        }
        int rest = squaredDistances.length - vectors;
        if (rest > 0) {
            double[] last = new double[LENGTH];
            System.arraycopy(squaredDistances, vectors, last, 0, rest);
            matern52(load(last, 0)).intoArray(last, 0);
            System.arraycopy(last, 0, out, vectors, rest);
        }
    }

    private static DoubleVector matern52(DoubleVector squaredDistance) {
        DoubleVector t = squaredDistance.sqrt().mul(ScalarVectorSupport.ROOT_FIVE);
        return t.mul(t).mul(ScalarVectorSupport.THIRD).add(t).add(1).mul(decay(t));
    }

    /** The exponential of {@code -t}, which is a normal number: one power of two is enough. */
    private static DoubleVector decay(DoubleVector t) {
        DoubleVector x = t.neg().max(ScalarVectorSupport.LEAST_DECAY);
        DoubleVector rounded = x.mul(Exponential.LOG2_E).add(Exponential.ROUNDER);
        DoubleVector k = rounded.sub(Exponential.ROUNDER);
        DoubleVector r = x.sub(k.mul(Exponential.LN2_HIGH)).sub(k.mul(Exponential.LN2_LOW));
        DoubleVector power =
                r.mul(r).mul(polynomial(Exponential.COEFFICIENTS, r)).add(r).add(1);
        return power.mul(powerOfTwo(rounded));
    }

    static void matern52(double[] squaredDistances, double[] out, double[] slopes) {
        int vectors = SPECIES.loopBound(squaredDistances.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            DoubleVector t = load(squaredDistances, i).sqrt().mul(ScalarVectorSupport.ROOT_FIVE);
            DoubleVector decay = decay(t);
            t.add(1).mul(decay).mul(ScalarVectorSupport.SLOPE).intoArray(slopes, i);
            t.mul(t).mul(ScalarVectorSupport.THIRD).add(t).add(1).mul(decay).intoArray(out, i);
        }
        for (int i = vectors; i < squaredDistances.length; i++) {
            slopes[i] = ScalarVectorSupport.matern52Slope(squaredDistances[i]);
            out[i] = ScalarVectorSupport.matern52(squaredDistances[i]);
        }
    }
}
