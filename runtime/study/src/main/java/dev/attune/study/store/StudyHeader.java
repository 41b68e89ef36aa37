// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.SearchSpace;
import dev.attune.study.Direction;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What makes two runs the same study, so that one may go on with the trials of the other.
 *
 * @param space the search space
 * @param seed the seed
 * @param search the name of the search; it is recorded, but may change
 * @param directions for each score whether small ones are good
 * @param evaluation data, validation and metric in one line; empty for a black box
 */
public record StudyHeader(SearchSpace space, long seed, String search, List<Direction> directions, String evaluation) {

    /** The directions as a journal has them. */
    String directionText() {
        return directions.stream().map(Direction::toString).collect(Collectors.joining(", "));
    }
}
