// SPDX-License-Identifier: Apache-2.0
package dev.attune.search;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Draws the points of a space evenly, by rejection of what is forbidden. Each active parameter is drawn on its own scale, a
 * choice with equal chances, whatever hangs on it.
 */
public final class FeasibleDraws {

    /** A space is infeasible when less than one draw in this number is allowed. */
    private static final int MOST_REJECTIONS = 10_000;

    /** The most reasons that an error names: rules that contradict each other are at least two. */
    private static final int MOST_NAMED = 3;

    /** After this many repeated points in a row, a finite space is searched point by point. */
    private static final int MOST_REPEATS = 200;

    /** The most points of a finite space that are visited to find a new one. */
    private static final int MOST_VISITED = 1_000_000;

    private final SearchSpace space;

    /** Draws from this space. */
    public FeasibleDraws(SearchSpace space) {
        this.space = space;
    }

    /**
     * A point that is allowed.
     *
     * @throws InfeasibleSpaceException if 10,000 draws in a row are forbidden; it names what forbids most of them
     */
    public Assignment draw(SplittableRandom random) {
        Map<String, Integer> reasons = new TreeMap<>();
        for (int i = 0; i < MOST_REJECTIONS; i++) {
            Assignment point = drawAny(random);
            Optional<String> reason = space.forbiddenBy(point);
            if (reason.isEmpty()) {
                return point;
            }
            reasons.merge(reason.get(), 1, Integer::sum);
        }
        throw new InfeasibleSpaceException(
                "of " + MOST_REJECTIONS + " draws none is allowed; most often " + mostFrequent(reasons));
    }

    private static String mostFrequent(Map<String, Integer> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_NAMED)
                .map(reason -> "(" + reason.getValue() + " draws) " + reason.getKey())
                .collect(Collectors.joining(", then "));
    }

    /** An allowed point that is not among those seen; empty if a finite space has none left. */
    public Optional<Assignment> drawNew(SplittableRandom random, Set<Assignment> seen) {
        for (int i = 0; i < MOST_REPEATS; i++) {
            Assignment point = draw(random);
            if (!seen.contains(point)) {
                return Optional.of(point);
            }
        }
        Predicate<Assignment> isNew = point -> !seen.contains(point);
        return space.isFinite()
                ? space.points().limit(MOST_VISITED).filter(isNew).findFirst()
                : Optional.of(draw(random));
    }

    private Assignment drawAny(SplittableRandom random) {
        return space.assemble(new SearchSpace.ValueSource() {
            @Override
            public <T> T valueOf(Parameter<T> parameter) {
                return parameter.at(random.nextDouble());
            }
        });
    }
}
