// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.grid;

import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.TrialRandom;
import dev.attune.search.encoding.UnitCube;
import dev.attune.search.encoding.Visited;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Proposes the points of a grid, each once. */
final class GridSampler implements Sampler {

    /** After this many draws without a new point, the rest of the grid follows in order. */
    private static final int MOST_DRAWS = 200;

    /** The most points of a grid that are visited to find a new one. */
    private static final int MOST_VISITED = 1_000_000;

    private final SearchSpace space;
    private final long seed;
    private final Grid grid;
    private final Visited visited = new Visited();

    GridSampler(SearchSpace space, long seed) {
        this.space = space;
        this.seed = seed;
        grid = new Grid(new UnitCube(space));
    }

    @Override
    public Optional<Assignment> ask(int trial, List<Observation> history) {
        Set<Assignment> seen = visited.of(Observation.proposals(history));
        SplittableRandom random = TrialRandom.of(seed, trial);
        for (int i = 0; i < MOST_DRAWS; i++) {
            Assignment point = grid.draw(random);
            if (isNew(point, seen)) {
                return Optional.of(point);
            }
        }
        return grid.points()
                .limit(MOST_VISITED)
                .filter(point -> isNew(point, seen))
                .findFirst();
    }

    private boolean isNew(Assignment point, Set<Assignment> seen) {
        return !seen.contains(point) && space.forbiddenBy(point).isEmpty();
    }
}
