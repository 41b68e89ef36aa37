// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.evolution;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * NSGA-II (Deb et al. 2002) without generations: the parents of each proposal are the best of all finished trials. That makes a
 * proposal a function of the history, keeps any number of workers busy, and finds fronts at least as good (Durillo, Nebro, Luna
 * &amp; Alba, On the Effect of the Steady-State Selection Scheme in Multi-Objective Genetic Algorithms, EMO 2009).
 */
final class Nsga2Sampler implements Sampler {

    private static final int POPULATION = 30;

    /** After this many children in a row that are known or forbidden, a point is drawn. */
    private static final int MOST_CHILDREN = 100;

    private final long seed;
    private final UnitCube cube;
    private final FeasibleDraws draws;
    private final Visited visited = new Visited();
    private final HistoryReader reader;
    private final SobolDesign design;

    Nsga2Sampler(SearchSpace space, long seed) {
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
        History known = reader.read(history);
        Optional<Assignment> proposal = known.scored() < POPULATION
                ? cube.usable(design.point(trial), seen)
                : child(Parents.of(known, POPULATION), seen, random);
        return proposal.or(() -> draws.drawNew(random, seen));
    }

    private Optional<Assignment> child(Parents parents, Set<Assignment> seen, SplittableRandom random) {
        Offspring offspring = new Offspring(cube, random);
        for (int i = 0; i < MOST_CHILDREN; i++) {
            double[] latent = offspring.of(parents.tournament(random), parents.tournament(random));
            Optional<Assignment> child = cube.usable(latent, seen);
            if (child.isPresent()) {
                return child;
            }
        }
        return Optional.empty();
    }
}
