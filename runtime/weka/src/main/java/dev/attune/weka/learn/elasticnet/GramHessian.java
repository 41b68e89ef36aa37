// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Second derivatives as a matrix. Its rows are computed when a coefficient first moves, and are kept for as long as the curvatures
 * stay near ("covariance updates": Friedman, Hastie and Tibshirani 2010, section 2.2). For some hundred coefficients.
 */
final class GramHessian implements Hessian {

    /** How far curvatures may drift before the matrix is renewed. */
    private static final double DRIFT = 0.1;

    private static final int FIRST_SWEEPS = 10, MOST_SOLVES = 20;

    private final Design design;
    private final int blocks;
    private final WorkingSet set;
    private Loss.Curvature curvature;

    /** By position in the set; a row may be shorter than the set, or absent, and is completed when it is asked for. */
    private double[][] rows = {};

    /** NaN where it is not known yet. */
    private double[] diagonal = {};

    private double[] slopes = {};
    private final double[] scratch;

    GramHessian(Design design, int blocks, WorkingSet set, Loss.Curvature curvature) {
        this.design = design;
        this.blocks = blocks;
        this.set = set;
        this.curvature = curvature;
        scratch = new double[design.rows()];
    }

    /** The same matrix for a copy of its set. */
    GramHessian copy(WorkingSet set) {
        GramHessian copy = new GramHessian(design, blocks, set, curvature);
        // a row that is there is never written to: completing it makes another one
        copy.rows = rows.clone();
        copy.diagonal = diagonal.clone();
        copy.slopes = slopes.clone();
        return copy;
    }

    /** Whether the matrix was made for curvatures like these. */
    boolean isNear(Loss.Curvature now) {
        return now.driftFrom(curvature) <= DRIFT;
    }

    boolean isFor(Loss.Curvature now) {
        return now == curvature;
    }

    void renew(Loss.Curvature now) {
        curvature = now;
        Arrays.fill(rows, null);
        Arrays.fill(diagonal, Double.NaN);
    }

    @Override
    public void begin(double[] gradient) {
        int known = rows.length;
        if (known < set.size()) {
            int room = Math.max(set.size(), 2 * known);
            rows = Arrays.copyOf(rows, room);
            slopes = Arrays.copyOf(slopes, room);
            diagonal = Arrays.copyOf(diagonal, room);
            Arrays.fill(diagonal, known, room, Double.NaN);
        }
        for (int position = 0; position < set.size(); position++) {
            slopes[position] = gradient[set.member(position)];
        }
    }

    @Override
    public int[] order() {
        return IntStream.range(0, set.size()).toArray();
    }

    @Override
    public double slope(int position) {
        return slopes[position];
    }

    @Override
    public void follow(int position, double change) {
        double[] row = row(position);
        for (int other = 0; other < row.length; other++) {
            slopes[other] += change * row[other];
        }
    }

    @Override
    public double diagonal(int position) {
        if (Double.isNaN(diagonal[position])) {
            weigh(position, set.block(position));
            diagonal[position] = design.project(scratch, set.column(position));
        }
        return diagonal[position];
    }

    /** Multiplies a coefficient's column by the curvatures between its block and another. */
    private void weigh(int position, int otherBlock) {
        curvature.between(set.block(position), otherBlock, scratch);
        double[] values = design.column(set.column(position));
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] *= values[i];
        }
    }

    private double[] row(int position) {
        int known = rows[position] == null ? 0 : rows[position].length;
        if (known < set.size()) {
            double[] row = rows[position] == null ? new double[set.size()] : Arrays.copyOf(rows[position], set.size());
            for (int block = 0; block < blocks; block++) {
                weigh(position, block);
                complete(row, known, position, block);
            }
            rows[position] = row;
        }
        return rows[position];
    }

    private void complete(double[] row, int known, int position, int block) {
        for (int other = known; other < row.length; other++) {
            if (set.block(other) == block) {
                double[] mirror = rows[other];
                row[other] = mirror != null && position < mirror.length
                        ? mirror[position]
                        : design.project(scratch, set.column(other));
            }
        }
    }

    @Override
    public boolean solve(int[] positions, double[] added, double[] right, double tolerance) {
        int n = positions.length;
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++) {
            double[] row = row(positions[i]);
            for (int j = 0; j <= i; j++) {
                matrix[i * n + j] = row[positions[j]];
            }
            matrix[i * n + i] += added[i];
        }
        return Cholesky.solve(matrix, right);
    }

    /** As many as cost what solving does. */
    @Override
    public int patience(int active) {
        return Math.max(FIRST_SWEEPS, active * active / (3 * set.size()));
    }

    @Override
    public int solvesInARow() {
        return MOST_SOLVES;
    }
}
