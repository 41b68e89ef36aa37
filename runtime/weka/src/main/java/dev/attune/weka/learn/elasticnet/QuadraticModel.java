// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;

/**
 * A quadratic model of the loss in a growing set of coefficients: {@code X' C X} with the rows' curvatures C. Its rows are computed
 * when a coefficient first moves, and are kept for as long as the curvatures stay near ("covariance updates": Friedman, Hastie and
 * Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate Descent, JSS 33, 2010, section 2.2).
 *
 * <p>Coefficients are numbered block by block: column {@code j} of block {@code k} is {@code k · design.all() + j}.
 */
final class QuadraticModel {

    /** How far curvatures may drift before the model is renewed. */
    private static final double DRIFT = 0.1;

    private static final int FIRST_SWEEPS = 10, MOST_SWEEPS = 200;

    /** Added to the diagonal, as a share of it, so that collinear columns can be solved for. */
    private static final double JITTER = 1e-10;

    private final Design design;
    private final int blocks;
    private final boolean[] contained;
    private Loss.Curvature curvature;
    private int[] members = new int[16];
    private int size;

    /** By position in the set; a row may be shorter than the set, or absent, and is completed when it is asked for. */
    private double[][] rows = new double[16][];

    /** NaN where it is not known yet. */
    private double[] diagonal = new double[16];

    /** The derivative of the model at the current coefficients, by position. */
    private double[] slopes = new double[16];

    private final double[] scratch;

    QuadraticModel(Design design, Loss loss) {
        this.design = design;
        blocks = loss.blocks();
        curvature = loss.curvature();
        contained = new boolean[blocks * design.all()];
        scratch = new double[design.rows()];
    }

    int size() {
        return size;
    }

    int member(int position) {
        return members[position];
    }

    boolean contains(int coefficient) {
        return contained[coefficient];
    }

    void add(int coefficient) {
        if (contained[coefficient]) {
            return;
        }
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
            rows = Arrays.copyOf(rows, 2 * size);
            diagonal = Arrays.copyOf(diagonal, 2 * size);
            slopes = Arrays.copyOf(slopes, 2 * size);
        }
        contained[coefficient] = true;
        diagonal[size] = Double.NaN;
        members[size++] = coefficient;
    }

    /** Whether the model was made for curvatures like these. */
    boolean isNear(Loss.Curvature now) {
        return now.driftFrom(curvature) <= DRIFT;
    }

    boolean isFor(Loss.Curvature now) {
        return now == curvature;
    }

    void renew(Loss.Curvature now) {
        curvature = now;
        Arrays.fill(rows, 0, size, null);
        Arrays.fill(diagonal, 0, size, Double.NaN);
    }

    /**
     * Minimises the model plus the penalty over the members: by cyclic coordinate descent, and where this is slow, since columns are
     * nearly collinear, by solving for the coefficients that are not zero in between.
     *
     * @param coefficients all; the members are changed
     * @param gradient of the loss at these coefficients
     * @param tolerance for the largest change of a derivative within one sweep
     */
    void descend(Penalty penalty, double[] coefficients, double[] gradient, double tolerance) {
        Recentring recentring = new Recentring(design, blocks, penalty);
        for (int position = 0; position < size; position++) {
            slopes[position] = gradient[members[position]];
        }
        int patience = patience(active(coefficients).length);
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            double largest = 0;
            for (int position = 0; position < size; position++) {
                largest = Math.max(largest, update(position, penalty, coefficients));
            }
            // the model is flat in the directions of recentring: its slopes stay what they are
            recentring.within(coefficients, contained);
            if (largest <= tolerance) {
                return;
            }
            if (--patience == 0) {
                int[] active = active(coefficients);
                while (!solve(active, penalty, coefficients)) {
                    active = active(coefficients);
                }
                patience = patience(active.length);
            }
        }
    }

    /** How many sweeps cost what solving for the active coefficients does. */
    private int patience(int active) {
        return Math.max(FIRST_SWEEPS, active * active / (3 * size));
    }

    /** The positions of the intercepts and of the coefficients that are not zero. */
    private int[] active(double[] coefficients) {
        int[] active = new int[size];
        int count = 0;
        for (int position = 0; position < size; position++) {
            int coefficient = members[position];
            if ((coefficients[coefficient] != 0 || isIntercept(coefficient)) && diagonal(position) > 0) {
                active[count++] = position;
            }
        }
        return Arrays.copyOf(active, count);
    }

    /**
     * Goes to the minimum for fixed signs of the active coefficients, or to where the first of them becomes zero; gives whether there
     * is nothing more to win in this way.
     */
    private boolean solve(int[] active, Penalty penalty, double[] coefficients) {
        int n = active.length;
        double[] matrix = new double[n * n];
        double[] steps = new double[n];
        for (int i = 0; i < n; i++) {
            int coefficient = members[active[i]];
            boolean free = isIntercept(coefficient);
            double value = coefficients[coefficient];
            double[] row = row(active[i]);
            for (int j = 0; j <= i; j++) {
                matrix[i * n + j] = row[active[j]];
            }
            matrix[i * n + i] += (free ? 0 : penalty.l2()) + JITTER * diagonal(active[i]);
            steps[i] = -slopes[active[i]] - (free ? 0 : penalty.l2() * value + Math.copySign(penalty.l1(), value));
        }
        return !Cholesky.solve(matrix, steps) || move(active, steps, coefficients);
    }

    /** Gives whether no coefficient became zero on the way. */
    private boolean move(int[] active, double[] steps, double[] coefficients) {
        double length = 1;
        int first = -1;
        for (int i = 0; i < steps.length; i++) {
            double value = coefficients[members[active[i]]];
            if (!isIntercept(members[active[i]]) && value * (value + length * steps[i]) < 0) {
                length = -value / steps[i];
                first = i;
            }
        }
        for (int i = 0; i < steps.length; i++) {
            int coefficient = members[active[i]];
            double before = coefficients[coefficient];
            coefficients[coefficient] = i == first ? 0 : before + length * steps[i];
            follow(active[i], coefficients[coefficient] - before);
        }
        return first < 0;
    }

    private boolean isIntercept(int coefficient) {
        return design.isIntercept(coefficient % design.all());
    }

    /** Adapts the slopes to the change of a coefficient. */
    private void follow(int position, double change) {
        double[] row = row(position);
        for (int other = 0; other < size; other++) {
            slopes[other] += change * row[other];
        }
    }

    private double update(int position, Penalty penalty, double[] coefficients) {
        int coefficient = members[position];
        double ofSquare = diagonal(position);
        if (!(ofSquare > 0)) {
            return 0;
        }
        double before = coefficients[coefficient];
        double pull = ofSquare * before - slopes[position];
        double after =
                design.isIntercept(coefficient % design.all()) ? pull / ofSquare : penalty.minimiser(pull, ofSquare);
        double change = after - before;
        if (change == 0) {
            return 0;
        }
        coefficients[coefficient] = after;
        follow(position, change);
        return Math.abs(change) * (ofSquare + penalty.l2());
    }

    private double diagonal(int position) {
        if (Double.isNaN(diagonal[position])) {
            int block = members[position] / design.all();
            weigh(members[position], block);
            diagonal[position] = design.project(scratch, members[position] % design.all());
        }
        return diagonal[position];
    }

    /** Multiplies a coefficient's column by the curvatures between its block and another. */
    private void weigh(int coefficient, int otherBlock) {
        curvature.between(coefficient / design.all(), otherBlock, scratch);
        double[] values = design.column(coefficient % design.all());
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] *= values[i];
        }
    }

    private double[] row(int position) {
        int known = rows[position] == null ? 0 : rows[position].length;
        if (known < size) {
            double[] row = rows[position] == null ? new double[size] : Arrays.copyOf(rows[position], size);
            for (int block = 0; block < blocks; block++) {
                weigh(members[position], block);
                complete(row, known, position, block);
            }
            rows[position] = row;
        }
        return rows[position];
    }

    private void complete(double[] row, int known, int position, int block) {
        for (int other = known; other < size; other++) {
            if (members[other] / design.all() == block) {
                double[] mirror = rows[other];
                row[other] = mirror != null && position < mirror.length
                        ? mirror[position]
                        : design.project(scratch, members[other] % design.all());
            }
        }
    }
}
