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

    /** This share of the complete trials is good, up to a limit where they are good in one way only. */
    private static final double GOOD_SHARE = 0.1;

    private static final int MOST_GOOD = 25;

    /** The most trials that make a kernel: more only cost time. */
    private static final int MOST_KERNELS = 2000;

    /** The most recent trials count in full, those before them less the older they are. */
    private static final int RECENT = 25;

    private final boolean several;
    private final long seed;
    private final UnitCube cube;
    private final FeasibleDraws draws;
    private final Visited visited = new Visited();
    private final HistoryReader reader;
    private final SobolDesign design;

    TpeSampler(SearchSpace space, int objectives, long seed) {
        several = objectives > 1;
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
        History all = reader.read(Observation.bestOfTrials(history));
        History known = all.condensed(MOST_KERNELS, good(Math.min(all.scored(), MOST_KERNELS)));
        Optional<Assignment> proposal = known.scored() < DESIGN_SIZE
                ? cube.usable(design.point(trial), seen)
                : mostPromising(known, seen, random);
        return proposal.or(() -> draws.drawNew(random, seen));
    }

    private Optional<Assignment> mostPromising(History known, Set<Assignment> seen, SplittableRandom random) {
        Set<Integer> good = new HashSet<>(known.best(good(known.scored())));
        List<double[]> better = new ArrayList<>();
        List<double[]> others = new ArrayList<>();
        for (int i = 0; i < known.scored(); i++) {
            (good.contains(i) ? better : others).add(known.points().get(i));
        }
        // a failed trial is no better than any other, and a pending one shall not be asked for again
        others.addAll(known.failed());
        others.addAll(known.pending());
        ParzenEstimator promising =
                new ParzenEstimator(cube, better, several ? even(better.size()) : weights(better.size()));
        ParzenEstimator plain = new ParzenEstimator(cube, others, weights(others.size()));
        List<double[]> latents = new ArrayList<>();
        List<double[]> encoded = new ArrayList<>();
        for (int i = 0; i < CANDIDATES; i++) {
            latents.add(promising.draw(random));
            encoded.add(cube.encode(latents.get(i)));
        }
        double[] promise = promising.logDensities(encoded);
        double[] usual = plain.logDensities(encoded);
        double bestRatio = Double.NEGATIVE_INFINITY;
        Optional<Assignment> best = Optional.empty();
        for (int i = 0; i < CANDIDATES; i++) {
            double ratio = promise[i] - usual[i];
            Optional<Assignment> point = ratio > bestRatio ? cube.usable(latents.get(i), seen) : Optional.empty();
            if (point.isPresent()) {
                best = point;
                bestRatio = ratio;
            }
        }
        return best;
    }

    /** How many of so many trials are good. */
    private int good(int trials) {
        int share = (int) Math.ceil(GOOD_SHARE * trials);
        return several ? share : Math.min(share, MOST_GOOD);
    }

    private static double[] even(int count) {
        double[] weights = new double[count];
        Arrays.fill(weights, 1);
        return weights;
    }

    private static double[] weights(int count) {
        double[] weights = even(count);
        int old = count - RECENT;
        for (int i = 0; i < old; i++) {
            weights[i] = old == 1 ? 1.0 / count : 1.0 / count + (1 - 1.0 / count) * i / (old - 1);
        }
        return weights;
    }
}
