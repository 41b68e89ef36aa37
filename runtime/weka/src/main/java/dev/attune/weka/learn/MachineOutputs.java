// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

/** What a machine in training says about its rows: sums over the support vectors, the newest first, as Weka adds them. */
final class MachineOutputs {

    private final KernelRows kernel;
    private final RecentSet support;
    private final double[] signs;
    private final double[] multipliers;

    MachineOutputs(KernelRows kernel, RecentSet support, double[] signs, double[] multipliers) {
        this.kernel = kernel;
        this.support = support;
        this.signs = signs;
        this.multipliers = multipliers;
    }

    /** The output for a row, without the threshold. */
    double of(int row) {
        double[] values = kernel.known(row);
        double sum = 0;
        for (int age = 0; age < support.size(); age++) {
            int other = support.get(age);
            double value = values == null ? kernel.row(other)[row] : values[other];
            sum += signs[other] * multipliers[other] * value;
        }
        return sum;
    }
}
