// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;
import java.util.Random;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.Utils;

/**
 * Draws bags of rows with replacement, each row as probable as its weight, by Walker's alias method (Ripley, Stochastic
 * Simulation, 1987, page 232). The tables are made once; with the same generator the draws are those of Weka's {@code
 * Instances.resampleWithWeights}.
 */
final class Bags {

    private final double[] threshold;
    private final int[] alias;
    private final int drawn;

    /** Bags of {@code percent} % of the rows. */
    Bags(Instances rows, int percent) {
        int n = rows.numInstances();
        double[] probability = rows.stream().mapToDouble(Instance::weight).toArray();
        Utils.normalize(probability);
        threshold = Arrays.stream(probability).map(p -> n * p).toArray();
        alias = new int[n];
        drawn = (int) (n * (percent / 100.0));
        pair();
        for (int i = 0; i < n; i++) {
            threshold[i] += i;
        }
    }

    /** Lets each row that is drawn too rarely stand in for one that is drawn too often. */
    private void pair() {
        int n = threshold.length;
        int[] order = new int[n];
        int rare = 0;
        int frequent = n;
        for (int i = 0; i < n; i++) {
            if (threshold[i] < 1.0) {
                order[rare++] = i;
            } else {
                order[--frequent] = i;
            }
        }
        if (rare == 0) {
            return;
        }
        for (int s = 0; s < n - 1 && frequent < n; s++) {
            int i = order[s];
            int j = order[frequent];
            alias[i] = j;
            threshold[j] += threshold[i] - 1.0;
            if (threshold[j] < 1.0) {
                frequent++;
            }
        }
    }

    /** How often each row is in a bag. */
    int[] draw(Random random) {
        int n = threshold.length;
        int[] counts = new int[n];
        for (int i = 0; i < drawn; i++) {
            double at = n * random.nextDouble();
            int row = (int) at;
            counts[at < threshold[row] ? row : alias[row]]++;
        }
        return counts;
    }
}
