// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.sobol;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.Observation;
import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.search.TrialRandom;
import dev.attune.search.encoding.UnitCube;
import dev.attune.search.encoding.Visited;
import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import java.util.Optional;
import java.util.Set;

/** The middle of the space, then scrambled Sobol points; a random point instead of one that is forbidden or known. */
public final class SobolSearch extends Search {

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    public Sampler sampler(SearchSpace space, long seed) {
        UnitCube cube = new UnitCube(space);
        SobolDesign design = new SobolDesign(cube, seed);
        FeasibleDraws draws = new FeasibleDraws(space);
        Visited visited = new Visited();
        return (trial, history) -> {
            Set<Assignment> seen = visited.of(Observation.proposals(history));
            Assignment point = cube.decode(design.point(trial));
            boolean usable = !seen.contains(point) && space.forbiddenBy(point).isEmpty();
            return usable ? Optional.of(point) : draws.drawNew(TrialRandom.of(seed, trial), seen);
        };
    }
}
