// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static jdk.incubator.vector.VectorOperators.EQ;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.LT;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.OR;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernels on the Vector API: each element goes through the operations of {@link ScalarVectorSupport} in their order, so no
 * {@code reduceLanes} on a sum (its order is unspecified), no {@code lanewise(EXP)} (another function once compiled) and no
 * fused multiply-add. Only what JDK 17 and later ones share is used.
 */
final class PanamaVectorSupport implements VectorSupport {

    private static final VectorSpecies<Double> SPECIES = species();

    /** A constant to the compiler, which drops the branches of the other vector lengths. */
    private static final int LENGTH = SPECIES.length();

    /** The processor's vectors, or the nearest to them that {@link Lanes#COUNT} accumulators fill. */
    private static VectorSpecies<Double> species() {
        VectorSpecies<Double> preferred = DoubleVector.SPECIES_PREFERRED;
        if (preferred.length() < 2) {
            return DoubleVector.SPECIES_128;
        }
        return preferred.length() > Lanes.COUNT ? DoubleVector.SPECIES_512 : preferred;
    }

    @Override
    public double sum(double[] values) {
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        int blocks = Lanes.blocks(values.length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            s0 = s0.add(load(values, i));
            if (LENGTH <= 4) {
                s1 = s1.add(load(values, i + LENGTH));
            }
            if (LENGTH == 2) {
                s2 = s2.add(load(values, i + 4));
                s3 = s3.add(load(values, i + 6));
            }
        }
        double[] lanes = lanes(s0, s1, s2, s3);
        for (int i = blocks; i < values.length; i++) {
            lanes[i - blocks] += values[i];
        }
        return Lanes.total(lanes);
    }

    @Override
    public double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        int blocks = Lanes.blocks(length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            int p = aFrom + i, q = bFrom + i;
            s0 = s0.add(load(a, p).mul(load(b, q)));
            if (LENGTH <= 4) {
                s1 = s1.add(load(a, p + LENGTH).mul(load(b, q + LENGTH)));
            }
            if (LENGTH == 2) {
                s2 = s2.add(load(a, p + 4).mul(load(b, q + 4)));
                s3 = s3.add(load(a, p + 6).mul(load(b, q + 6)));
            }
        }
        double[] lanes = lanes(s0, s1, s2, s3);
        for (int i = blocks; i < length; i++) {
            lanes[i - blocks] += a[aFrom + i] * b[bFrom + i];
        }
        return Lanes.total(lanes);
    }

    @Override
    public double weightedSquaredDistance(double[] weights, double[] a, double[] b) {
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        int blocks = Lanes.blocks(weights.length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            s0 = s0.add(weightedSquare(weights, a, b, i));
            if (LENGTH <= 4) {
                s1 = s1.add(weightedSquare(weights, a, b, i + LENGTH));
            }
            if (LENGTH == 2) {
                s2 = s2.add(weightedSquare(weights, a, b, i + 4));
                s3 = s3.add(weightedSquare(weights, a, b, i + 6));
            }
        }
        double[] lanes = lanes(s0, s1, s2, s3);
        for (int i = blocks; i < weights.length; i++) {
            double difference = a[i] - b[i];
            lanes[i - blocks] += weights[i] * (difference * difference);
        }
        return Lanes.total(lanes);
    }

    private static DoubleVector weightedSquare(double[] weights, double[] a, double[] b, int i) {
        DoubleVector difference = load(a, i).sub(load(b, i));
        return load(weights, i).mul(difference.mul(difference));
    }

    @Override
    public double weightedAbsoluteDistance(double[] weights, double[] a, double[] b) {
        DoubleVector s0 = DoubleVector.zero(SPECIES), s1 = s0, s2 = s0, s3 = s0;
        int blocks = Lanes.blocks(weights.length);
        for (int i = 0; i < blocks; i += Lanes.COUNT) {
            s0 = s0.add(weightedAbsolute(weights, a, b, i));
            if (LENGTH <= 4) {
                s1 = s1.add(weightedAbsolute(weights, a, b, i + LENGTH));
            }
            if (LENGTH == 2) {
                s2 = s2.add(weightedAbsolute(weights, a, b, i + 4));
                s3 = s3.add(weightedAbsolute(weights, a, b, i + 6));
            }
        }
        double[] lanes = lanes(s0, s1, s2, s3);
        for (int i = blocks; i < weights.length; i++) {
            lanes[i - blocks] += weights[i] * Math.abs(a[i] - b[i]);
        }
        return Lanes.total(lanes);
    }

    private static DoubleVector weightedAbsolute(double[] weights, double[] a, double[] b, int i) {
        return load(weights, i).mul(load(a, i).sub(load(b, i)).abs());
    }

    private static DoubleVector load(double[] values, int from) {
        return DoubleVector.fromArray(SPECIES, values, from);
    }

    /** All accumulators of a sum as numbers; the vectors after the first {@code Lanes.COUNT / LENGTH} have none. */
    private static double[] lanes(DoubleVector s0, DoubleVector s1, DoubleVector s2, DoubleVector s3) {
        double[] lanes = new double[Lanes.COUNT];
        s0.intoArray(lanes, 0);
        if (LENGTH <= 4) {
            s1.intoArray(lanes, LENGTH);
        }
        if (LENGTH == 2) {
            s2.intoArray(lanes, 4);
            s3.intoArray(lanes, 6);
        }
        return lanes;
    }

    @Override
    public void weightedSquaredDistances(double[] weights, double[] point, double[] columns, int count, double[] out) {
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

    @Override
    public void exp(double[] values, double[] out) {
        int vectors = SPECIES.loopBound(values.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            exp(load(values, i)).intoArray(out, i);
        }
        for (int i = vectors; i < values.length; i++) {
            out[i] = Exponential.of(values[i]);
        }
    }

    private static DoubleVector exp(DoubleVector x) {
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

    private static DoubleVector polynomial(double[] coefficients, DoubleVector x) {
        DoubleVector sum = DoubleVector.broadcast(SPECIES, coefficients[0]);
        for (int i = 1; i < coefficients.length; i++) {
            sum = sum.mul(x).add(coefficients[i]);
        }
        return sum;
    }

    @Override
    public void log(double[] values, double[] out) {
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

    @Override
    public void matern52(double[] squaredDistances, double[] out) {
        int vectors = SPECIES.loopBound(squaredDistances.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            DoubleVector t = load(squaredDistances, i).sqrt().mul(ScalarVectorSupport.ROOT_FIVE);
            DoubleVector polynomial =
                    t.mul(t).mul(ScalarVectorSupport.THIRD).add(t).add(1);
            polynomial.mul(exp(t.neg())).intoArray(out, i);
        }
        for (int i = vectors; i < squaredDistances.length; i++) {
            out[i] = ScalarVectorSupport.matern52(squaredDistances[i]);
        }
    }

    @Override
    public void addProduct(double[] a, double[] b, double[] c, int rows, int inner, int columns) {
        int pairs = columns - columns % (2 * LENGTH);
        int vectors = SPECIES.loopBound(columns);
        int fours = rows & -4;
        for (int j = 0; j < pairs; j += 2 * LENGTH) {
            for (int i = 0; i < fours; i += 4) {
                addTile(a, b, c, i, j, inner, columns);
            }
            for (int i = fours; i < rows; i++) {
                addVector(a, b, c, i, j, inner, columns);
                addVector(a, b, c, i, j + LENGTH, inner, columns);
            }
        }
        for (int i = 0; i < rows; i++) {
            if (pairs < vectors) {
                addVector(a, b, c, i, pairs, inner, columns);
            }
            for (int j = vectors; j < columns; j++) {
                for (int k = 0; k < inner; k++) {
                    c[i * columns + j] += a[i * inner + k] * b[k * columns + j];
                }
            }
        }
    }

    /** Four rows and two vectors of columns at a time: as many accumulators as AVX2 has registers for. */
    private static void addTile(double[] a, double[] b, double[] c, int i, int j, int inner, int columns) {
        int c0 = i * columns + j, c1 = c0 + columns, c2 = c1 + columns, c3 = c2 + columns;
        int a0 = i * inner, a1 = a0 + inner, a2 = a1 + inner, a3 = a2 + inner;
        DoubleVector s00 = load(c, c0), s01 = load(c, c0 + LENGTH);
        DoubleVector s10 = load(c, c1), s11 = load(c, c1 + LENGTH);
        DoubleVector s20 = load(c, c2), s21 = load(c, c2 + LENGTH);
        DoubleVector s30 = load(c, c3), s31 = load(c, c3 + LENGTH);
        for (int k = 0; k < inner; k++) {
            DoubleVector b0 = load(b, k * columns + j), b1 = load(b, k * columns + j + LENGTH);
            s00 = s00.add(b0.mul(a[a0 + k]));
            s01 = s01.add(b1.mul(a[a0 + k]));
            s10 = s10.add(b0.mul(a[a1 + k]));
            s11 = s11.add(b1.mul(a[a1 + k]));
            s20 = s20.add(b0.mul(a[a2 + k]));
            s21 = s21.add(b1.mul(a[a2 + k]));
            s30 = s30.add(b0.mul(a[a3 + k]));
            s31 = s31.add(b1.mul(a[a3 + k]));
        }
        s00.intoArray(c, c0);
        s01.intoArray(c, c0 + LENGTH);
        s10.intoArray(c, c1);
        s11.intoArray(c, c1 + LENGTH);
        s20.intoArray(c, c2);
        s21.intoArray(c, c2 + LENGTH);
        s30.intoArray(c, c3);
        s31.intoArray(c, c3 + LENGTH);
    }

    private static void addVector(double[] a, double[] b, double[] c, int i, int j, int inner, int columns) {
        DoubleVector sum = load(c, i * columns + j);
        for (int k = 0; k < inner; k++) {
            sum = sum.add(load(b, k * columns + j).mul(a[i * inner + k]));
        }
        sum.intoArray(c, i * columns + j);
    }

    @Override
    public String toString() {
        return "Vector API (" + LENGTH + " lanes)";
    }
}
