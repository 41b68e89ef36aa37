// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import dev.attune.study.Fidelity;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.Classifier;
import weka.core.Instances;

/**
 * Trains learners on training parts and scores what they predict for the test parts. Safe for several threads.
 *
 * @param rows all rows, with their classes
 * @param parts how they are divided
 * @param cache what learners share
 * @param fidelity on how much of a training part, or for how many of its iterations, a learner is trained at each level; every level has
 *     a step for each part
 */
record FoldScorer(Instances rows, Parts parts, FoldCache cache, Fidelity fidelity) {

    /** The number of steps of all levels. */
    int steps() {
        return Math.multiplyExact(fidelity.levels(), parts.steps());
    }

    /** The first step of the last level, where learners are trained in full. */
    int firstInFull() {
        return steps() - parts.steps();
    }

    /** What an unfitted learner, which is not to be used any more, predicts for the test part of a step. */
    Predictions predictions(Classifier learner, int step) throws Exception {
        return beside(learner, step, fold(learner, step).outputs());
    }

    /** The same for several sizes of a learner, from one fit. */
    List<Predictions> predictions(Classifier learner, int step, int[] sizes) throws Exception {
        Fold fold = fold(learner, step);
        PrefixFit.check(fold.learner(), sizes);
        List<Predictions> predictions = new ArrayList<>();
        for (double[] output : PrefixFit.outputs(fold, sizes)) {
            predictions.add(beside(learner, step, output));
        }
        return predictions;
    }

    /** One fit that gives the outputs of several learners for the test rows, row by row. */
    interface SharedFit {

        double[][] outputs(Fold fold) throws Exception;
    }

    /**
     * The scores of several learners from one fit, the last of them its own. That a network says nothing after its first epochs
     * is no fault of the configuration that trains it further: the score of one before the last is infinite then.
     */
    List<double[]> scores(Metric metric, Classifier learner, int step, SharedFit fit) throws Exception {
        double[][] outputs = fit.outputs(fold(learner, step));
        List<double[]> scores = new ArrayList<>();
        for (double[] output : outputs) {
            boolean own = scores.size() == outputs.length - 1;
            double score = own || Predicted.isComplete(rows, output)
                    ? metric.of(beside(learner, step, output))
                    : Double.POSITIVE_INFINITY;
            scores.add(new double[] {score});
        }
        return scores;
    }

    private Fold fold(Classifier learner, int step) throws Exception {
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted before training of step " + step);
        }
        double share = fidelity.shares().get(step / parts.steps());
        if (fidelity.resource() == Fidelity.Resource.ITERATIONS) {
            PrefixFit.shrink(learner, share);
            share = 1;
        }
        return Fold.of(cache, parts, step % parts.steps(), share, learner);
    }

    private Predictions beside(Classifier learner, int step, double[] output) {
        return Predicted.beside(learner, rows, parts.testRows(step % parts.steps()), output);
    }
}
