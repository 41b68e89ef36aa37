// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the model to what is known. A failed trial counts as a little worse than most, so that the search turns away from where trials
 * fail; a pending one as what the model predicts for it (kriging believer: Ginsbourger et al. 2010).
 */
final class SurrogateFits {

    private static final int MOST_ITERATIONS = 60;
    private static final double GRADIENT_TOLERANCE = 1e-3;

    /** The most trials that hyperparameters are fitted to, and that a prediction rests on: both cost the cube of the number. */
    private static final int MOST_FITTED = 150;

    private static final int MOST_PREDICTING = 400;

    /**
     * The target of a failed trial, where those of the others have mean 0 and variance 1. A bad one would be a cliff, which shortens the
     * lengthscales and hides what lies beside it.
     */
    private static final double FAILED = 0.5;

    private final Features features;

    SurrogateFits(Features features) {
        this.features = features;
    }

    Surrogate surrogate(History history) {
        History known = history.condensed(MOST_PREDICTING, MOST_PREDICTING / 3);
        Hyperparameters hyperparameters = fit(training(known.condensed(MOST_FITTED, MOST_FITTED / 3)));
        TrainingSet finished = training(known);
        GaussianProcess process = new GaussianProcess(finished, hyperparameters);
        List<double[]> comparable = new ArrayList<>(known.points());
        comparable.addAll(known.pending());
        double best = leastMean(process, comparable);
        return new Surrogate(
                known.pending().isEmpty() ? process : withPending(process, finished, known.pending()), best);
    }

    private TrainingSet training(History known) {
        double[] targets = Losses.targets(known.loss());
        double[] all = Arrays.copyOf(targets, known.finished());
        Arrays.fill(all, targets.length, all.length, FAILED);
        List<double[]> points = new ArrayList<>(known.points());
        points.addAll(known.failed());
        return new TrainingSet(features, points, all);
    }

    /** The most probable hyperparameters that are reached from a smooth start or from a rough one without noise. */
    private Hyperparameters fit(TrainingSet data) {
        Evidence evidence = new Evidence(data);
        BoundedLbfgs.Minimum smooth = fit(evidence, Hyperparameters.prior(features));
        BoundedLbfgs.Minimum rough = fit(evidence, Hyperparameters.rough(features));
        BoundedLbfgs.Minimum best = rough.value() < smooth.value() ? rough : smooth;
        return Hyperparameters.ofVector(best.point(), features);
    }

    private BoundedLbfgs.Minimum fit(Evidence evidence, Hyperparameters start) {
        double[] low = Hyperparameters.lowerBounds(features);
        double[] high = Hyperparameters.upperBounds(features);
        return BoundedLbfgs.minimize(evidence, start.vector(), low, high, MOST_ITERATIONS, GRADIENT_TOLERANCE);
    }

    private static double leastMean(GaussianProcess process, List<double[]> points) {
        return Arrays.stream(process.predictAll(points))
                .mapToDouble(GaussianProcess.Prediction::mean)
                .min()
                .orElseThrow();
    }

    private GaussianProcess withPending(GaussianProcess process, TrainingSet finished, List<double[]> pending) {
        double[] targets = Arrays.copyOf(finished.targets(), finished.size() + pending.size());
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < targets.length; i++) {
            if (i < finished.size()) {
                points.add(finished.point(i));
            } else {
                points.add(pending.get(i - finished.size()));
                targets[i] = process.predict(points.get(i)).mean();
            }
        }
        return new GaussianProcess(new TrainingSet(features, points, targets), process.hyperparameters());
    }
}
