// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import weka.core.Instances;

/** Folds of training rows that are alike in the target: rows are shuffled, put in order of the target and dealt out in turn. */
final class TargetFolds {

    private TargetFolds() {}

    /** The fold of each row, 0..folds-1. */
    static int[] of(Instances training, int folds, int seed) {
        Integer[] order = IntStream.range(0, training.numInstances()).boxed().toArray(Integer[]::new);
        Collections.shuffle(Arrays.asList(order), new Random(seed));
        Arrays.sort(order, Comparator.comparingDouble(r -> training.instance(r).classValue()));
        int[] fold = new int[order.length];
        for (int k = 0; k < order.length; k++) {
            fold[order[k]] = k % folds;
        }
        return fold;
    }
}
