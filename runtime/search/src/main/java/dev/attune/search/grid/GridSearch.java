// SPDX-License-Identifier: Apache-2.0
package dev.attune.search.grid;

import dev.attune.search.Sampler;
import dev.attune.search.Search;
import dev.attune.space.SearchSpace;

/**
 * Every combination of a few values of each parameter, the values of a conditional parameter only where it is active. The order
 * is random, so that a budget below the grid's size still sees all of the space.
 */
public final class GridSearch extends Search {

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public Sampler sampler(SearchSpace space, int objectives, long seed) {
        return new GridSampler(space, seed);
    }
}
