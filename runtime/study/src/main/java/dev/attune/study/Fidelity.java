// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * How an evaluation grows until it is complete: in levels of rising cost, each of which takes the same steps (folds, say) with a larger
 * share of a resource. A {@linkplain dev.attune.study.stopping.Stopping rule} may end a trial at each, so that a bad configuration
 * costs a part of an evaluation. A complete trial's score is that of the last level, in full; a stopped one's that of the
 * level that it came to, and only the same levels of trials are compared.
 *
 * @param resource what grows
 * @param shares the share of the resource at each level, ascending, the last of them 1
 */
public record Fidelity(Resource resource, List<Double> shares) {

    /** What grows from level to level. */
    public enum Resource {
        /** Nothing: the steps of the only level are all that there is. */
        FOLDS,
        /** The rows that a learner is trained on. */
        ROWS,
        /** What a learner grows: trees, rounds, epochs; or what else a function iterates. */
        ITERATIONS
    }

    /** Takes a copy of the shares. */
    public Fidelity {
        shares = List.copyOf(shares);
        boolean ascending = !shares.isEmpty() && shares.get(0) > 0 && shares.get(shares.size() - 1) == 1;
        for (int i = 1; i < shares.size(); i++) {
            ascending &= shares.get(i - 1) < shares.get(i);
        }
        if (!ascending) {
            throw new StudyException(
                    Codes.SETTING,
                    "The shares " + shares + " of " + resource.name().toLowerCase(Locale.ROOT)
                            + " do not ascend from above 0 to 1. Give those below 1, such as 0.1, 0.3.");
        }
    }

    /** One level, whose steps are all that there is. */
    public static Fidelity folds() {
        return new Fidelity(Resource.FOLDS, List.of(1.0));
    }

    /**
     * Learners are trained on these shares of the rows to train on, ascending, then on all.
     *
     * @throws StudyException ATN115 unless they ascend, above 0 and below 1
     */
    public static Fidelity rows(double... shares) {
        return of(Resource.ROWS, shares);
    }

    /**
     * Learners are trained for these shares of their trees, rounds or epochs, ascending, then for all.
     *
     * @throws StudyException ATN115 unless they ascend, above 0 and below 1
     */
    public static Fidelity iterations(double... shares) {
        return of(Resource.ITERATIONS, shares);
    }

    private static Fidelity of(Resource resource, double... below) {
        return new Fidelity(
                resource,
                DoubleStream.concat(Arrays.stream(below), DoubleStream.of(1))
                        .boxed()
                        .toList());
    }

    /** The number of levels. */
    public int levels() {
        return shares.size();
    }

    /** Such as {@code 0.1, 0.3, 1 of the rows}. */
    @Override
    public String toString() {
        return shares.stream()
                        .map(share -> share == 1 ? "1" : Double.toString(share))
                        .collect(Collectors.joining(", "))
                + " of the " + resource.name().toLowerCase(Locale.ROOT);
    }
}
