// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.search.gp.ProcessKernels;
import dev.attune.search.tpe.DensityKernels;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * What the models of the search compute: the Gaussian process against Commons Math, the density of the Parzen estimator against a flat loop.
 * Prints the rows of a table, after a check that both sides find the same; an argument keeps the rows that begin with it.
 */
public final class KernelTable {

    private static final int DIMENSIONS = 10;
    private static final int CANDIDATES = 2_048;

    /** The candidates that the estimator compares for a proposal. */
    private static final int DRAWN = 24;

    private final PairedRun run;

    private KernelTable(PairedRun run) {
        this.run = run;
    }

    public static void main(String[] args) throws Exception {
        KernelTable table = new KernelTable(new PairedRun(System.out, 3, 5, args.length > 0 ? args[0] : ""));
        for (int size : new int[] {50, 200, 1_000}) {
            table.process(size);
        }
        for (int observations : new int[] {100, 1_000, 10_000}) {
            table.density(observations);
        }
    }

    private void process(int size) throws Exception {
        Random random = new Random(size);
        double[][] points = points(size, random);
        double[] targets = Arrays.stream(points)
                .mapToDouble(x -> Math.sin(4 * x[0]) + x[1] * x[2] + 0.1 * random.nextGaussian())
                .toArray();
        double[] lengthscales = random.doubles(DIMENSIONS, 0.5, 3).toArray();
        CommonsMathProcess peer = new CommonsMathProcess(points, targets, lengthscales, 1.2, 1e-2);
        ProcessKernels own = new ProcessKernels(points, targets, lengthscales, 1.2, 1e-2);
        int times = 20_000_000 / (size * size * 20);
        matrix(peer, own, size, 10 * times);
        factor(peer.matrix(), own.matrix(), size, Math.max(1, 10_000 / size * times / 100));
        likelihood(peer, own, size, times);
        predictions(peer, own, size, Math.max(1, times / 50));
    }

    private void matrix(CommonsMathProcess peer, ProcessKernels own, int size, int times) throws Exception {
        double[][] rows = own.matrix();
        check("matrix", size, 1e-14, peer.matrix().getRow(size - 1), rows[size - 1]);
        row("covariance matrix, n = %,d".formatted(size), times, peer::matrix, own::matrix);
    }

    private void factor(RealMatrix peer, double[][] rows, int size, int times) throws Exception {
        Callable<double[]> theirs = () -> new CholeskyDecomposition(peer).getL().getRow(size - 1);
        check("factor", size, 1e-11, theirs.call(), ProcessKernels.factor(rows));
        row(
                "Cholesky, n = %,d".formatted(size),
                times,
                () -> new CholeskyDecomposition(peer),
                () -> ProcessKernels.factor(rows));
    }

    private void likelihood(CommonsMathProcess peer, ProcessKernels own, int size, int times) throws Exception {
        double[] theirs = new double[DIMENSIONS + 2];
        double[] ours = new double[DIMENSIONS + 2];
        double value = peer.negativeLogLikelihood(theirs);
        check("likelihood", size, 1e-11, new double[] {value}, new double[] {own.negativeLogLikelihood(ours)});
        check("gradient", size, 1e-10, theirs, ours);
        row(
                "likelihood and 12 derivatives, n = %,d".formatted(size),
                times,
                () -> peer.negativeLogLikelihood(theirs),
                () -> own.negativeLogLikelihood(ours));
    }

    private void predictions(CommonsMathProcess peer, ProcessKernels own, int size, int times) throws Exception {
        List<double[]> candidates = List.of(points(CANDIDATES, new Random(7)));
        CommonsMathProcess.Fit fit = peer.fit();
        double[][] theirs = peer.predict(fit, candidates);
        double[][] ours = own.predict(candidates);
        for (int of = 0; of < 2; of++) {
            check(of == 0 ? "mean" : "variance", size, 1e-12, column(theirs, of), column(ours, of));
        }
        row(
                "mean and variance of 2,048 points, n = %,d".formatted(size),
                times,
                () -> peer.predict(fit, candidates),
                () -> own.predict(candidates));
    }

    private void density(int observations) throws Exception {
        Random random = new Random(observations);
        double[][] points = points(observations, random);
        DensityKernels kernels = new DensityKernels(points);
        // near the observations, as candidates are
        double[][] candidates = new double[DRAWN][];
        Arrays.setAll(
                candidates,
                m -> Arrays.stream(points[random.nextInt(observations)])
                        .map(x -> Math.min(1, Math.max(0, x + 0.02 * random.nextGaussian())))
                        .toArray());
        List<double[]> at = List.of(candidates);
        check("density", observations, 1e-12, kernels.plainLogDensities(at), kernels.logDensities(at));
        row(
                "density at 24 points, n = %,d".formatted(observations),
                100_000 / observations,
                () -> kernels.plainLogDensities(at),
                () -> kernels.logDensities(at));
    }

    private static double[][] points(int count, Random random) {
        double[][] points = new double[count][];
        Arrays.setAll(points, i -> random.doubles(DIMENSIONS).toArray());
        return points;
    }

    private static double[] column(double[][] rows, int index) {
        return Arrays.stream(rows).mapToDouble(row -> row[index]).toArray();
    }

    /** The differences are measured against the largest of the numbers. */
    private static void check(String what, int size, double bound, double[] expected, double[] actual) {
        double largest = Arrays.stream(expected).map(Math::abs).max().orElseThrow();
        double difference = 0;
        for (int i = 0; i < expected.length; i++) {
            difference = Math.max(difference, Math.abs(expected[i] - actual[i]) / largest);
        }
        System.err.printf("%s, n = %,d: relative difference %.1e%n", what, size, difference);
        if (!(difference <= bound)) {
            throw new IllegalStateException("%s, n = %,d: the sides differ by %.1e, at most %.0e is allowed"
                    .formatted(what, size, difference, bound));
        }
    }

    private void row(String what, int times, Callable<?> peer, Callable<?> attune) throws Exception {
        run.row(what, () -> repeated(peer, times), () -> repeated(attune, times));
    }

    /** As often in a round as takes some milliseconds: a single call may be too short to measure. */
    private static Object repeated(Callable<?> task, int times) throws Exception {
        Object last = null;
        for (int i = 0; i < times; i++) {
            last = task.call();
        }
        return last;
    }
}
