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
import java.util.Set;

/**
 * The middle of the space, then points of a Sobol sequence (Sobol', USSR Comput. Math. Math. Phys. 7, 1967), scrambled by the seed ({@link
 * ScrambledSobol} has the sources); a random point instead of one that is forbidden or known.
 */
public final class SobolSearch extends Search {

    @Override
    public String name() {
        return "sobol";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        UnitCube cube = new UnitCube(space);
        SobolDesign design = new SobolDesign(cube, seed);
        FeasibleDraws draws = new FeasibleDraws(space);
        Visited visited = new Visited();
        return (trial, history) -> {
            Set<Assignment> seen = visited.of(Observation.proposals(history));
            return cube.usable(design.point(trial), seen).or(() -> draws.drawNew(TrialRandom.of(seed, trial), seen));
        };
    }
}
