// SPDX-License-Identifier: Apache-2.0
package dev.attune.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Vector API's kernels give the bits of the scalar ones, interpreted as well as compiled. */
@Tag("vector-api")
class TwinsTest {

    private final VectorSupport scalar = new ScalarVectorSupport();
    private final VectorSupport vector = VectorSupports.get();

    @BeforeEach
    void twinsAreTwo() {
        assertThat(vector).as("run with --add-modules jdk.incubator.vector").isNotInstanceOf(ScalarVectorSupport.class);
    }

    static IntStream lengths() {
        return IntStream.concat(IntStream.rangeClosed(0, 70), IntStream.of(2048, 3001, 4099));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void sumsHaveTheSameBits(int length) {
        double[] a = Samples.rough(length, length + 3);
        double[] b = Samples.rough(-length, length + 3);
        double[] w = Samples.between(length, 0, 1, length);

        assertSameBits(support -> new double[] {
            support.sum(a),
            support.dot(a, 3, b, 1, length),
            support.weightedSquaredDistance(w, a, b),
            support.weightedAbsoluteDistance(w, a, b)
        });
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void sumsOfSpecialValuesHaveTheSameBits(int length) {
        for (double special : Samples.SPECIAL) {
            double[] a = Samples.rough(length, length);
            double[] b = Samples.rough(-length, length);
            if (length > 0) {
                a[length / 2] = special;
                b[length - 1] = special;
            }
            assertSameBits(support -> new double[] {
                support.sum(a),
                support.dot(a, 0, b, 0, length),
                support.weightedSquaredDistance(b, a, b),
                support.weightedAbsoluteDistance(a, a, b)
            });
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void functionsHaveTheSameBits(int length) {
        assertSameOut(Samples.between(length, -750, 715, length), (s, x) -> s.exp(x, x));
        assertSameOut(Samples.between(length, -10, 0, length), (s, x) -> s.exp(x, x));
        assertSameOut(Samples.positiveBits(length, length), (s, x) -> s.log(x, x));
        assertSameOut(Samples.between(length, 0, 1, length), (s, x) -> s.log(x, x));
        assertSameOut(Samples.between(length, 0, 100, length), (s, x) -> s.matern52(x, x));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void functionsOfSpecialValuesHaveTheSameBits(int length) {
        assertSameOut(Samples.special(length), (s, x) -> s.exp(x, x));
        assertSameOut(Samples.special(length), (s, x) -> s.log(x, x));
        assertSameOut(Samples.special(length), (s, x) -> s.matern52(x, x));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void distancesToColumnsHaveTheSameBits(int count) {
        double[] weights = Samples.between(1, 0, 9, 7);
        double[] point = Samples.rough(2, 7);
        double[][] columns = new double[7][];
        Arrays.setAll(columns, d -> Samples.rough(count + d, count));

        assertSameOut(new double[count], (s, out) -> s.weightedSquaredDistances(weights, point, columns, out));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void maternSlopesHaveTheSameBits(int length) {
        for (double[] squared : new double[][] {Samples.between(length, 0, 100, length), Samples.special(length)}) {
            assertSameBits(support -> {
                double[] both = new double[2 * length];
                double[] out = squared.clone();
                double[] slopes = new double[length];
                support.matern52(out, out, slopes);
                System.arraycopy(out, 0, both, 0, length);
                System.arraycopy(slopes, 0, both, length, length);
                return both;
            });
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void densitiesOfMixturesHaveTheSameBits(int kernels) {
        double[] centres = Samples.between(kernels, 0, 1, kernels);
        double[] inverseWidths = Samples.between(-kernels, 1, 100, kernels);
        double[] logNorms = Samples.rough(kernels, kernels);
        for (int count : new int[] {1, 3, 4, 6}) {
            double[] positions = Samples.between(count, 0, 1, count);
            for (int m = 0; m < count; m++) {
                int position = m;
                assertSameBits(support -> {
                    double[][] logs = new double[count][];
                    Arrays.setAll(logs, i -> Samples.rough(i, kernels));
                    support.addLogNormals(positions, centres, inverseWidths, logNorms, logs);
                    return logs[position];
                });
            }
        }
        if (kernels > 0) {
            double[] values = Samples.between(kernels, -100, 5, kernels);
            assertSameBits(support -> new double[] {support.logSumExp(values)});
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 8, 40, 401})
    void tilesHaveTheSameBits(int inner) {
        double[] a = Samples.rough(inner, Panels.WIDTH * inner + 3);
        double[] b = Samples.rough(-inner, Panels.WIDTH * inner + 5);
        double[] u = Samples.between(inner, 0.5, 2, Panels.TILE + 2);

        assertSameOut(Samples.rough(7, Panels.TILE + 1), (s, tile) -> s.subtractProduct(a, 3, b, 5, inner, tile, 1));
        assertSameOut(Samples.rough(8, Panels.TILE + 1), (s, tile) -> s.substitute(u, 2, tile, 1));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void errorsHaveTheSameBits(int length) {
        double[] truth = Samples.rough(length, length + 3);
        double[] estimates = Samples.rough(-length, length + 3);

        assertSameOut(new double[] {1, 2, 3, 4}, (s, sums) -> s.addErrors(truth, estimates, 3, length, 0.7, sums));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void highestColumnsAreTheSame(int count) {
        for (int width : new int[] {1, 2, 3, 10}) {
            double[] columns = Samples.between(count + width, -0.5, 1, width * count);
            for (int i = 0; i < columns.length; i += 3) {
                // ties, of which the first counts
                columns[i] = 0.75;
            }
            assertSameBits(support -> {
                int[] out = new int[count];
                support.firstHighest(columns, width, out);
                return Arrays.stream(out).asDoubleStream().toArray();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void sharesAreToldFromOtherNumbers(int length) {
        double[] shares = Samples.between(length, 0, 1, length);
        assertThat(vector.areShares(shares)).isTrue();
        assertThat(scalar.areShares(shares)).isTrue();
        for (int at : length == 0 ? new int[0] : new int[] {0, length / 2, length - 1}) {
            for (double other :
                    new double[] {-0.0, -1e-300, Math.nextUp(1.0), Double.NaN, -Double.NaN, 1 / 0.0, -1 / 0.0}) {
                double[] values = shares.clone();
                values[at] = other;
                assertThat(vector.areShares(values)).as("%s", other).isFalse();
                assertThat(scalar.areShares(values)).as("%s", other).isFalse();
            }
            shares[at] = at % 2;
            assertThat(vector.areShares(shares)).isTrue();
            assertThat(scalar.areShares(shares)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void matrixProductsHaveTheSameBits(int columns) {
        for (int rows : new int[] {1, 3, 4, 9}) {
            double[] a = Samples.rough(rows, rows * 5);
            double[] b = Samples.rough(columns, 5 * columns);

            assertSameOut(Samples.rough(-1, rows * columns), (s, out) -> s.addProduct(a, b, out, rows, 5, columns));
        }
    }

    @Test
    void compilingDoesNotChangeABit() {
        double[] a = Samples.rough(1, 203);
        double[] w = Samples.between(2, 0.001, 30, 203);
        long[] first = allKernels(a, w);

        for (int call = 0; call < 30_000; call++) {
            assertThat(Arrays.equals(allKernels(a, w), first))
                    .as("call %s", call)
                    .isTrue();
        }
    }

    private long[] allKernels(double[] a, double[] w) {
        double[] out = new double[a.length];
        long bits = 0;
        vector.exp(a, out);
        bits = 31 * bits + Arrays.hashCode(out);
        vector.log(w, out);
        bits = 31 * bits + Arrays.hashCode(out);
        vector.matern52(w, out);
        bits = 31 * bits + Arrays.hashCode(out);
        vector.weightedSquaredDistances(new double[] {2, 3}, new double[] {1, 0}, new double[][] {a, w}, out);
        bits = 31 * bits + Arrays.hashCode(out);
        vector.addLogNormals(new double[] {0.5}, a, w, w, new double[][] {out});
        bits = 31 * bits + Double.hashCode(vector.logSumExp(out));
        vector.subtractProduct(a, 0, w, 0, 25, out, 7);
        vector.substitute(w, 0, out, 7);
        bits = 31 * bits + Arrays.hashCode(out);
        vector.addProduct(a, w, out, 7, 29, 7);
        bits = 31 * bits + Arrays.hashCode(out);
        return new long[] {
            bits,
            Double.doubleToLongBits(vector.sum(a)),
            Double.doubleToLongBits(vector.dot(a, 0, w, 0, a.length)),
            Double.doubleToLongBits(vector.weightedSquaredDistance(w, a, w)),
            Double.doubleToLongBits(vector.weightedAbsoluteDistance(w, a, w))
        };
    }

    private void assertSameBits(Function<VectorSupport, double[]> kernels) {
        assertThat(bits(kernels.apply(vector))).containsExactly(bits(kernels.apply(scalar)));
    }

    /** Runs a kernel that writes to the array it is given, which holds its arguments. */
    private void assertSameOut(double[] arguments, BiConsumer<VectorSupport, double[]> kernel) {
        assertSameBits(support -> {
            double[] out = arguments.clone();
            kernel.accept(support, out);
            return out;
        });
    }

    /** Bits of all but NaN, whose bits the language leaves open. */
    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
    }
}
