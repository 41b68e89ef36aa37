// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static dev.attune.vector.PanamaLanes.LENGTH;
import static dev.attune.vector.PanamaLanes.SPECIES;
import static dev.attune.vector.PanamaLanes.load;
import static jdk.incubator.vector.VectorOperators.GE;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorMask;

/** Densities of mixtures on the Vector API: a lane is a kernel. */
final class PanamaMixtures {

    private PanamaMixtures() {}

    static void addLogNormals(
            double[] positions, double[] centres, double[] inverseWidths, double[] logNorms, double[][] logs) {
        int fours = positions.length & -4;
        for (int m = 0; m < fours; m += 4) {
            addFour(positions, m, centres, inverseWidths, logNorms, logs);
        }
        for (int m = fours; m < positions.length; m++) {
            addOne(positions[m], centres, inverseWidths, logNorms, logs[m]);
        }
        for (int m = 0; m < positions.length; m++) {
            for (int i = SPECIES.loopBound(centres.length); i < centres.length; i++) {
                logs[m][i] += ScalarVectorSupport.logNormal(positions[m], centres[i], inverseWidths[i], logNorms[i]);
            }
        }
    }

    /** Four positions share what is read of a kernel. */
    private static void addFour(
            double[] positions, int m, double[] centres, double[] inverseWidths, double[] logNorms, double[][] logs) {
        int vectors = SPECIES.loopBound(centres.length);
        double[] l0 = logs[m], l1 = logs[m + 1], l2 = logs[m + 2], l3 = logs[m + 3];
        DoubleVector x0 = DoubleVector.broadcast(SPECIES, positions[m]);
        DoubleVector x1 = DoubleVector.broadcast(SPECIES, positions[m + 1]);
        DoubleVector x2 = DoubleVector.broadcast(SPECIES, positions[m + 2]);
        DoubleVector x3 = DoubleVector.broadcast(SPECIES, positions[m + 3]);
        for (int i = 0; i < vectors; i += LENGTH) {
            DoubleVector centre = load(centres, i), inverse = load(inverseWidths, i), norm = load(logNorms, i);
            load(l0, i).add(logDensity(x0, centre, inverse, norm)).intoArray(l0, i);
            load(l1, i).add(logDensity(x1, centre, inverse, norm)).intoArray(l1, i);
            load(l2, i).add(logDensity(x2, centre, inverse, norm)).intoArray(l2, i);
            load(l3, i).add(logDensity(x3, centre, inverse, norm)).intoArray(l3, i);
        }
    }

    private static void addOne(
            double position, double[] centres, double[] inverseWidths, double[] logNorms, double[] logs) {
        int vectors = SPECIES.loopBound(centres.length);
        DoubleVector x = DoubleVector.broadcast(SPECIES, position);
        for (int i = 0; i < vectors; i += LENGTH) {
            DoubleVector density = logDensity(x, load(centres, i), load(inverseWidths, i), load(logNorms, i));
            load(logs, i).add(density).intoArray(logs, i);
        }
    }

    private static DoubleVector logDensity(
            DoubleVector x, DoubleVector centre, DoubleVector inverse, DoubleVector norm) {
        DoubleVector z = x.sub(centre).mul(inverse);
        return norm.sub(z.mul(z).mul(0.5));
    }

    static double logSumExp(double[] values) {
        double largest = largest(values);
        double[] lanes = new double[Lanes.COUNT];
        int vectors = SPECIES.loopBound(values.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            DoubleVector rest = load(values, i).sub(largest);
            VectorMask<Double> shares = rest.compare(GE, ScalarVectorSupport.NO_SHARE);
            if (shares.anyTrue()) {
                int lane = i % Lanes.COUNT;
                DoubleVector sum = load(lanes, lane);
                sum.blend(sum.add(PanamaFunctions.exp(rest)), shares).intoArray(lanes, lane);
            }
        }
        for (int i = vectors; i < values.length; i++) {
            double rest = values[i] - largest;
            if (rest >= ScalarVectorSupport.NO_SHARE) {
                lanes[i % Lanes.COUNT] += Exponential.of(rest);
            }
        }
        return largest + Logarithm.of(Lanes.total(lanes));
    }

    private static double largest(double[] values) {
        DoubleVector most = DoubleVector.broadcast(SPECIES, Double.NEGATIVE_INFINITY);
        int vectors = SPECIES.loopBound(values.length);
        for (int i = 0; i < vectors; i += LENGTH) {
            most = most.max(load(values, i));
        }
        double[] lanes = new double[LENGTH];
        most.intoArray(lanes, 0);
        double largest = Double.NEGATIVE_INFINITY;
        for (double lane : lanes) {
            largest = Math.max(largest, lane);
        }
        for (int i = vectors; i < values.length; i++) {
            largest = Math.max(largest, values[i]);
        }
        return largest;
    }
}
