// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.gp;

import dev.attune.search.encoding.History;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fits the model to what is known. A failed trial counts as the worst loss seen, so that the search turns away from where trials
 * fail; a pending one as what the model predicts for it (kriging believer: Ginsbourger et al. 2010).
 */
final class SurrogateFits {

    private static final int MOST_ITERATIONS = 60;
    private static final double GRADIENT_TOLERANCE = 1e-3;

    private final Features features;

    SurrogateFits(Features features) {
        this.features = features;
    }

    Surrogate surrogate(History known) {
        double[] targets = Losses.targets(known.losses());
        List<double[]> points = new ArrayList<>();
        known.points().forEach(point -> points.add(features.of(point)));
        known.failed().forEach(point -> points.add(features.of(point)));
        double worst = Arrays.stream(targets).max().orElseThrow();
        TrainingSet finished = new TrainingSet(
                features, points, extended(targets, known.failed().size(), worst));
        Hyperparameters hyperparameters = fit(finished);
        GaussianProcess process = new GaussianProcess(finished, hyperparameters);
        double best = leastMean(process, points.subList(0, targets.length));
        return new Surrogate(withPending(process, finished, points, known.pending()), best);
    }

    private static double[] extended(double[] targets, int count, double value) {
        double[] longer = Arrays.copyOf(targets, targets.length + count);
        Arrays.fill(longer, targets.length, longer.length, value);
        return longer;
    }

    /** The most probable hyperparameters that are reached from a smooth start or from a rough one without noise. */
    private static Hyperparameters fit(TrainingSet data) {
        int size = data.features().size();
        Evidence evidence = new Evidence(data);
        BoundedLbfgs.Minimum smooth = fit(evidence, Hyperparameters.prior(size));
        BoundedLbfgs.Minimum rough = fit(evidence, Hyperparameters.rough(size));
        BoundedLbfgs.Minimum best = rough.value() < smooth.value() ? rough : smooth;
        return Hyperparameters.ofLogarithms(best.point());
    }

    private static BoundedLbfgs.Minimum fit(Evidence evidence, Hyperparameters start) {
        int size = start.lengthscales().length;
        double[] low = Hyperparameters.lowerLogarithms(size);
        double[] high = Hyperparameters.upperLogarithms(size);
        return BoundedLbfgs.minimize(evidence, start.logarithms(), low, high, MOST_ITERATIONS, GRADIENT_TOLERANCE);
    }

    private static double leastMean(GaussianProcess process, List<double[]> points) {
        return Arrays.stream(process.predictAll(points))
                .mapToDouble(GaussianProcess.Prediction::mean)
                .min()
                .orElseThrow();
    }

    private GaussianProcess withPending(
            GaussianProcess process, TrainingSet finished, List<double[]> points, List<double[]> pending) {
        if (pending.isEmpty()) {
            return process;
        }
        double[] targets = Arrays.copyOf(finished.targets(), finished.size() + pending.size());
        List<double[]> all = new ArrayList<>(points);
        for (int i = 0; i < pending.size(); i++) {
            double[] point = features.of(pending.get(i));
            all.add(point);
            targets[finished.size() + i] = process.predict(point).mean();
        }
        return new GaussianProcess(new TrainingSet(features, all, targets), process.hyperparameters());
    }
}
