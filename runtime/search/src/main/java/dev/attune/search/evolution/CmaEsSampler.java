// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.TrialRandom;
import dev.attune.search.encoding.UnitCube;
import dev.attune.search.encoding.Visited;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;

/**
 * Asks an optimiser that only knows how to run: each time it runs anew from the seed, known points are answered from the
 * history, and the first unknown point that it wants to have evaluated is the proposal.
 */
final class CmaEsSampler implements Sampler {

    /** A third of each range: the start sees all of it. */
    private static final double FIRST_STEP = 0.3;

    private static final int MOST_RESTARTS = 6;

    /** Evaluations of one run, known points included: a run that finds nothing new ends. */
    private static final int MOST_EVALUATIONS = 20_000;

    private static final int FEASIBILITY_CHECKS = 20;
    private static final double CONVERGED = 1e-12;

    private final SearchSpace space;
    private final long seed;
    private final UnitCube cube;
    private final FeasibleDraws draws;
    private final Visited visited = new Visited();

    CmaEsSampler(SearchSpace space, long seed) {
        this.space = space;
        this.seed = seed;
        cube = new UnitCube(space);
        draws = new FeasibleDraws(space);
    }

    @Override
    public Optional<Assignment> ask(int trial, List<Observation> history) {
        Replay replay = new Replay(history);
        for (int restart = 0; restart < MOST_RESTARTS && replay.unknown == null; restart++) {
            run(restart, replay);
        }
        return replay.unknown != null
                ? Optional.of(replay.unknown)
                : draws.drawNew(TrialRandom.of(seed, trial), visited.of(history));
    }

    private void run(int restart, Replay replay) {
        int dimensions = cube.size();
        // Commons Math needs two dimensions; a second one without effect does no harm
        int padded = Math.max(2, dimensions);
        int population = (4 + (int) (3 * Math.log(padded))) << restart;
        double[] start = new double[padded];
        double[] steps = new double[padded];
        double[] low = new double[padded];
        double[] high = new double[padded];
        java.util.SplittableRandom random = TrialRandom.of(seed, restart);
        for (int j = 0; j < padded; j++) {
            start[j] = restart == 0 ? 0.5 : random.nextDouble();
            steps[j] = FIRST_STEP;
            high[j] = 1;
        }
        CMAESOptimizer optimizer = new CMAESOptimizer(
                Integer.MAX_VALUE,
                0,
                true,
                0,
                FEASIBILITY_CHECKS,
                new MersenneTwister(random.nextLong()),
                false,
                (iteration, previous, current) ->
                        Math.abs(previous.getValue() - current.getValue()) <= CONVERGED * Math.abs(current.getValue()));
        try {
            optimizer.optimize(
                    new ObjectiveFunction(replay),
                    GoalType.MINIMIZE,
                    new InitialGuess(start),
                    new SimpleBounds(low, high),
                    new CMAESOptimizer.Sigma(steps),
                    new CMAESOptimizer.PopulationSize(population),
                    new MaxEval(MOST_EVALUATIONS));
        } catch (TooManyEvaluationsException e) {
            // the run ended without a new point, or the replay came to one
            return;
        }
    }

    /** The objective: what the history says, up to the first point that it does not know. */
    private final class Replay implements MultivariateFunction {

        private final Map<Assignment, Double> losses = new HashMap<>();
        private Assignment unknown;

        Replay(List<Observation> history) {
            double worst = 0;
            for (Observation observation : history) {
                if (observation.hasLoss()) {
                    worst = Math.max(worst, observation.loss());
                }
            }
            for (Observation observation : history) {
                boolean complete = observation.hasLoss();
                losses.put(observation.assignment(), complete ? observation.loss() : worst);
            }
        }

        @Override
        public double value(double[] position) {
            Assignment point = cube.decode(position);
            Double loss = losses.get(point);
            if (loss != null) {
                return loss;
            }
            if (space.forbiddenBy(point).isPresent()) {
                return Double.MAX_VALUE;
            }
            unknown = point;
            throw new TooManyEvaluationsException(0);
        }
    }
}
