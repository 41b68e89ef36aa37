// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.tpe;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.TrialRandom;
import dev.attune.search.encoding.History;
import dev.attune.search.encoding.HistoryReader;
import dev.attune.search.encoding.UnitCube;
import dev.attune.search.encoding.Visited;
import dev.attune.search.sobol.SobolDesign;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Proposes the points of one study by the ratio of two densities. */
final class TpeSampler implements Sampler {

    private static final int DESIGN_SIZE = 10;
    private static final int CANDIDATES = 24;

    /** This share of the complete trials is good, up to a limit: the others' density must keep most of the trials. */
    private static final double GOOD_SHARE = 0.1;

    private static final int MOST_GOOD = 25;

    /** The most trials that make a kernel: more only cost time. */
    private static final int MOST_KERNELS = 2000;

    /** The most recent trials count in full, those before them less the older they are. */
    private static final int RECENT = 25;

    private final SearchSpace space;
    private final long seed;
    private final UnitCube cube;
    private final FeasibleDraws draws;
    private final Visited visited = new Visited();
    private final HistoryReader reader;
    private final SobolDesign design;

    TpeSampler(SearchSpace space, long seed) {
        this.space = space;
        this.seed = seed;
        cube = new UnitCube(space);
        draws = new FeasibleDraws(space);
        reader = new HistoryReader(cube);
        design = new SobolDesign(cube, seed);
    }

    @Override
    public Optional<Assignment> ask(int trial, List<Observation> history) {
        Set<Assignment> seen = visited.of(history);
        SplittableRandom random = TrialRandom.of(seed, trial);
        // of the near-equal points that one trial scored, only the best may stand among the good ones
        History known = reader.read(Observation.bestOfTrials(history)).condensed(MOST_KERNELS, MOST_GOOD);
        Optional<Assignment> proposal = known.losses().length < DESIGN_SIZE
                ? usable(design.point(trial), seen)
                : mostPromising(known, seen, random);
        return proposal.or(() -> draws.drawNew(random, seen));
    }

    /** The configuration of a latent point if it is new and allowed. */
    private Optional<Assignment> usable(double[] latent, Set<Assignment> seen) {
        return Optional.of(cube.decode(latent))
                .filter(point -> !seen.contains(point))
                .filter(point -> space.forbiddenBy(point).isEmpty());
    }

    private Optional<Assignment> mostPromising(History known, Set<Assignment> seen, SplittableRandom random) {
        int count = Math.min((int) Math.ceil(GOOD_SHARE * known.losses().length), MOST_GOOD);
        Set<Integer> good = new HashSet<>(known.best(count));
        List<double[]> better = new ArrayList<>();
        List<double[]> others = new ArrayList<>();
        for (int i = 0; i < known.losses().length; i++) {
            (good.contains(i) ? better : others).add(known.points().get(i));
        }
        // a failed trial is no better than any other, and a pending one shall not be asked for again
        others.addAll(known.failed());
        others.addAll(known.pending());
        ParzenEstimator promising = new ParzenEstimator(cube, better, weights(better.size()));
        ParzenEstimator plain = new ParzenEstimator(cube, others, weights(others.size()));
        double bestRatio = Double.NEGATIVE_INFINITY;
        Optional<Assignment> best = Optional.empty();
        for (int i = 0; i < CANDIDATES; i++) {
            double[] latent = promising.draw(random);
            double[] encoded = cube.encode(latent);
            double ratio = promising.logDensity(encoded) - plain.logDensity(encoded);
            Optional<Assignment> point = ratio > bestRatio ? usable(latent, seen) : Optional.empty();
            if (point.isPresent()) {
                best = point;
                bestRatio = ratio;
            }
        }
        return best;
    }

    private static double[] weights(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        int old = count - RECENT;
        for (int i = 0; i < old; i++) {
            weights[i] = old == 1 ? 1.0 / count : 1.0 / count + (1 - 1.0 / count) * i / (old - 1);
        }
        return weights;
    }
}
