// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.weka.learn.elasticnet.ElasticNetLearner;
import dev.attune.weka.prepare.PreparedClassifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import weka.classifiers.Classifier;
import weka.core.Instances;

/**
 * One fit of an elastic net that holds those of larger penalty strengths: its path comes by them. Exactly so, since each is solved from
 * the same step of the path as a fit of its own would solve it.
 */
final class StrengthFit {

    private StrengthFit() {}

    /** The elastic net in an unfitted learner that predicts with a strength, rather than with a step of its path. */
    static Optional<ElasticNetLearner> net(Classifier learner) {
        if (learner instanceof PreparedClassifier prepared) {
            return net(prepared.getClassifier());
        }
        return learner instanceof ElasticNetLearner net && net.getPathStep() == 0 ? Optional.of(net) : Optional.empty();
    }

    /** The strengths of such learners, of which the last has the smallest; empty if the last is none. */
    static Optional<double[]> strengths(List<Classifier> learners) {
        return net(learners.get(learners.size() - 1))
                .map(last -> learners.stream()
                        .mapToDouble(learner -> net(learner).orElseThrow().getLambda())
                        .toArray());
    }

    /** Fits a fold's learner, whose strength is the last, and gives its outputs for the test rows at each strength, row by row. */
    static double[][] outputs(Fold fold, double[] strengths) throws Exception {
        ElasticNetLearner net = net(fold.learner()).orElseThrow();
        Instances test = fold.test();
        int last = strengths.length - 1;
        double[][] outputs = new double[strengths.length][];
        List<ElasticNetLearner> stronger = net.buildWithStronger(fold.train(), Arrays.copyOf(strengths, last));
        for (int s = 0; s < last; s++) {
            outputs[s] = Predicted.outputs(stronger.get(s), test);
        }
        outputs[last] = Predicted.outputs(net, test);
        return outputs;
    }
}
