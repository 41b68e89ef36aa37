// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.stopping;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Evaluates cohorts of configurations rung by rung: each trial ends at the next rung, and the best are tried again up to the one after. */
record SuccessiveHalving(Rungs rungs) implements Stopping {

    @Override
    public boolean stops(StepLosses trial, Rivals rivals) {
        return rungs.before(rivals.levels()).contains(trial.steps());
    }

    @Override
    public OptionalInt promotes(List<Contender> contenders, Levels levels, boolean closed) {
        List<Integer> ends = rungs.before(levels);
        // so many that one of them is left after the last rung
        int size = (int) Math.pow(rungs.reduction(), ends.size());
        for (int from = 0; from < contenders.size(); from += size) {
            List<Contender> cohort = contenders.subList(from, Math.min(from + size, contenders.size()));
            OptionalInt promoted =
                    cohort.size() == size || closed ? ofCohort(cohort, ends, levels.total()) : OptionalInt.empty();
            if (promoted.isPresent()) {
                return OptionalInt.of(from + promoted.getAsInt());
            }
        }
        return OptionalInt.empty();
    }

    /** The first that is not on its way among the best of the last rung that the whole cohort, as far as it is left, has reached. */
    private OptionalInt ofCohort(List<Contender> cohort, List<Integer> ends, int steps) {
        int[] left = IntStream.range(0, cohort.size()).toArray();
        int places = cohort.size();
        for (int i = 0; i < ends.size(); i++) {
            int rung = ends.get(i);
            if (!IntStream.of(left).allMatch(index -> cohort.get(index).hasReached(rung))) {
                return OptionalInt.empty();
            }
            places = Math.max(1, places / rungs.reduction());
            left = best(cohort, left, rung, places);
            int next = i + 1 < ends.size() ? ends.get(i + 1) : steps;
            OptionalInt promoted = IntStream.of(left)
                    .filter(index -> cohort.get(index).canGoOnTo(next))
                    .findFirst();
            if (promoted.isPresent()) {
                return promoted;
            }
        }
        return OptionalInt.empty();
    }

    private static int[] best(List<Contender> cohort, int[] among, int rung, int places) {
        return IntStream.of(among)
                .filter(index -> !Double.isNaN(cohort.get(index).losses().mean(rung)))
                .boxed()
                .sorted(Comparator.comparingDouble(
                        index -> cohort.get(index).losses().mean(rung)))
                .limit(places)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
