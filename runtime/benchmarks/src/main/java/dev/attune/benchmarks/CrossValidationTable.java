// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

/** The pairs of {@link CrossValidationBenchmark}, turn by turn by CPU time. Prints the rows of a table. */
public final class CrossValidationTable {

    private CrossValidationTable() {}

    public static void main(String[] args) throws Exception {
        PairedRun run = new PairedRun(System.out, 3, 7);
        for (String data : new String[] {"segment", "credit-g"}) {
            for (String learner : new String[] {"J48", "RandomForest", "IBk", "SMO"}) {
                CrossValidationBenchmark pair = new CrossValidationBenchmark();
                pair.data = data;
                pair.learner = learner;
                pair.load();
                run.row(learner + ", " + data, pair::weka, pair::attune);
            }
        }
    }
}
