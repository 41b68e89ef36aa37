// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;
import static dev.attune.vector.PanamaLanes.SPECIES;
import static dev.attune.vector.PanamaLanes.load;

import jdk.incubator.vector.DoubleVector;

/** Sums over arrays on the Vector API, in the accumulators of {@link Lanes}. */
final class PanamaSums {

    private PanamaSums() {}

    static double sum(double[] values) {
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

    static double dot(double[] a, int aFrom, double[] b, int bFrom, int length) {
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

    static double weightedSquaredDistance(double[] weights, double[] a, double[] b) {
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

    static double weightedAbsoluteDistance(double[] weights, double[] a, double[] b) {
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

    static void addErrors(double[] truth, double[] estimates, int from, int length, double origin, double[] sums) {
        DoubleVector a0 = DoubleVector.zero(SPECIES), a1 = a0, a2 = a0, a3 = a0, b0 = a0, b1 = a0, b2 = a0, b3 = a0;
        DoubleVector c0 = a0, c1 = a0, c2 = a0, c3 = a0, d0 = a0, d1 = a0, d2 = a0, d3 = a0;
        int blocks = Lanes.blocks(length);
        for (int i = from; i < from + blocks; i += Lanes.COUNT) {
            DoubleVector t0 = load(truth, i), e0 = t0.sub(load(estimates, i)), o0 = t0.sub(origin);
            a0 = a0.add(e0.mul(e0));
            b0 = b0.add(e0.abs());
            c0 = c0.add(o0);
            d0 = d0.add(o0.mul(o0));
            if (LENGTH <= 4) {
                DoubleVector t1 = load(truth, i + LENGTH),
                        e1 = t1.sub(load(estimates, i + LENGTH)),
                        o1 = t1.sub(origin);
                a1 = a1.add(e1.mul(e1));
                b1 = b1.add(e1.abs());
                c1 = c1.add(o1);
                d1 = d1.add(o1.mul(o1));
            }
            if (LENGTH == 2) {
                DoubleVector t2 = load(truth, i + 4), e2 = t2.sub(load(estimates, i + 4)), o2 = t2.sub(origin);
                DoubleVector t3 = load(truth, i + 6), e3 = t3.sub(load(estimates, i + 6)), o3 = t3.sub(origin);
                a2 = a2.add(e2.mul(e2));
                b2 = b2.add(e2.abs());
                c2 = c2.add(o2);
                d2 = d2.add(o2.mul(o2));
                a3 = a3.add(e3.mul(e3));
                b3 = b3.add(e3.abs());
                c3 = c3.add(o3);
                d3 = d3.add(o3.mul(o3));
            }
        }
        double[] squares = lanes(a0, a1, a2, a3), distances = lanes(b0, b1, b2, b3);
        double[] offsets = lanes(c0, c1, c2, c3), spread = lanes(d0, d1, d2, d3);
        ScalarVectorSupport.addLastErrors(
                truth, estimates, from + blocks, length - blocks, origin, squares, distances, offsets, spread);
        sums[0] += Lanes.total(squares);
        sums[1] += Lanes.total(distances);
        sums[2] += Lanes.total(offsets);
        sums[3] += Lanes.total(spread);
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
}
