// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn.elasticnet;

/**
 * The second derivatives {@code X' C X} of a loss's quadratic model, with the rows' curvatures C, and the model's slopes while its
 * coefficients move. Coefficients are given by their position in a {@link WorkingSet}.
 */
sealed interface Hessian permits GramHessian, DirectHessian {

    /** Begins where the loss has this gradient, by coefficient. */
    void begin(double[] gradient);

    /** The positions in the order in which a sweep takes them at the least cost. */
    int[] order();

    /** The derivative of the model by a coefficient, where the coefficients are now. */
    double slope(int position);

    /** The second derivative by a coefficient; 0 for one that does not change the model. */
    double diagonal(int position);

    /** Adapts the slopes to the change of a coefficient. */
    void follow(int position, double change);

    /**
     * Solves for the step of some coefficients: {@code (H + diag(added)) · step = right}.
     *
     * @param right overwritten with the step
     * @param tolerance what may remain of the right side, at least
     * @return whether there is such a step
     */
    boolean solve(int[] positions, double[] added, double[] right, double tolerance);

    /** After how many sweeps it is worth to solve for so many active coefficients. */
    int patience(int active);

    /** How often it is worth to solve again at once for the coefficients that are left, where some became zero on the way. */
    int solvesInARow();
}
