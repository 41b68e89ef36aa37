// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Second derivatives without a matrix: each product goes through the rows ("naive updates": Friedman, Hastie and Tibshirani 2010,
 * section 2.1), and systems are solved by conjugate gradients (Hestenes and Stiefel, Methods of Conjugate Gradients for Solving Linear
 * Systems, 1952) with the diagonal as preconditioner. For many coefficients: a ridge of a hundred columns and twenty classes.
 */
final class DirectHessian implements Hessian {

    private static final int SWEEPS = 2, MOST_ITERATIONS = 300;

    /** What conjugate gradients leave, as a share of what a sweep may. */
    private static final double ACCURACY = 0.1;

    private final Design design;
    private final WorkingSet set;
    private final Loss.Curvature curvature;

    /** What the coefficients' moves have added to the predictors, by block, then row. */
    private final double[][] moved;

    private final double[] diagonal;
    private double[] gradient = {};

    /** The block whose curvatures the next two arrays hold; -1 before the first. */
    private int block = -1;

    /** The curvatures times what was moved, in the block. */
    private final double[] bent;

    private final double[] ofBlock;

    DirectHessian(Design design, int blocks, WorkingSet set, Loss.Curvature curvature) {
        this.design = design;
        this.set = set;
        this.curvature = curvature;
        moved = new double[blocks][design.rows()];
        bent = new double[design.rows()];
        ofBlock = new double[design.rows()];
        diagonal = new double[set.size()];
        Arrays.fill(diagonal, Double.NaN);
    }

    @Override
    public void begin(double[] gradient) {
        this.gradient = gradient.clone();
    }

    /** Block by block. */
    @Override
    public int[] order() {
        return IntStream.range(0, set.size())
                .boxed()
                .sorted(Comparator.comparingInt(set::member))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void enter(int entered) {
        if (entered != block) {
            block = entered;
            curvature.times(moved, block, bent);
            curvature.between(block, block, ofBlock);
        }
    }

    @Override
    public double slope(int position) {
        enter(set.block(position));
        return gradient[set.member(position)] + design.project(bent, set.column(position));
    }

    @Override
    public void follow(int position, double change) {
        enter(set.block(position));
        double[] column = design.column(set.column(position));
        double[] path = moved[block];
        for (int i = 0; i < column.length; i++) {
            double step = change * column[i];
            path[i] += step;
            bent[i] += ofBlock[i] * step;
        }
    }

    @Override
    public double diagonal(int position) {
        if (Double.isNaN(diagonal[position])) {
            enter(set.block(position));
            double[] column = design.column(set.column(position));
            double sum = 0;
            for (int i = 0; i < column.length; i++) {
                sum += ofBlock[i] * column[i] * column[i];
            }
            diagonal[position] = sum;
        }
        return diagonal[position];
    }

    @Override
    public boolean solve(int[] positions, double[] added, double[] right, double tolerance) {
        double[] scales = new double[positions.length];
        Arrays.setAll(scales, i -> diagonal(positions[i]) + added[i]);
        double[] left = right.clone();
        Arrays.fill(right, 0);
        double[] direction = new double[positions.length], product = new double[positions.length];
        double before = Double.POSITIVE_INFINITY;
        for (int iteration = 0; iteration < MOST_ITERATIONS && largest(left) > ACCURACY * tolerance; iteration++) {
            double size = 0;
            for (int i = 0; i < left.length; i++) {
                size += left[i] * left[i] / scales[i];
            }
            for (int i = 0; i < left.length; i++) {
                direction[i] = left[i] / scales[i] + size / before * direction[i];
            }
            before = size;
            times(positions, added, direction, product);
            double length = size / dot(direction, product);
            if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
                break;
            }
            addTo(right, length, direction);
            addTo(left, -length, product);
        }
        return true;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void addTo(double[] sum, double factor, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[i];
        }
    }

    private void times(int[] positions, double[] added, double[] direction, double[] out) {
        double[][] predictors = new double[moved.length][design.rows()];
        for (int i = 0; i < positions.length; i++) {
            design.addTo(predictors[set.block(positions[i])], set.column(positions[i]), direction[i]);
        }
        double[] curved = new double[design.rows()];
        int of = -1;
        for (int i = 0; i < positions.length; i++) {
            if (set.block(positions[i]) != of) {
                of = set.block(positions[i]);
                curvature.times(predictors, of, curved);
            }
            out[i] = design.project(curved, set.column(positions[i])) + added[i] * direction[i];
        }
    }

    @Override
    public int patience(int active) {
        return SWEEPS;
    }

    /** A sweep costs less than a product or two, and sees all signs. */
    @Override
    public int solvesInARow() {
        return 1;
    }
}
