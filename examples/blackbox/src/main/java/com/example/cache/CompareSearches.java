// SPDX-License-Identifier: Apache-2.0
package com.example.cache;

import dev.attune.search.Search;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import dev.attune.study.Trial;
import java.util.List;

/** Runs the same study with each search, ten times with other seeds, and prints the mean of the best miss rate so far. */
final class CompareSearches {

    private static final int SEEDS = 10;
    private static final int TRIALS = 40;

    private CompareSearches() {}

    public static void main(String[] args) {
        int[] requests = Requests.trace(100_000, 1);
        System.out.println("search      after 10   after 20   after 40");
        for (Search search : List.of(
                Search.auto(),
                Search.bayesian(),
                Search.tpe(),
                Search.evolution(),
                Search.sobol(),
                Search.grid(),
                Search.random())) {
            double[] best = new double[TRIALS];
            for (int seed = 0; seed < SEEDS; seed++) {
                addBestSoFar(trials(search, seed, requests), best);
            }
            System.out.printf(
                    "%-9s   %.4f     %.4f     %.4f%n", search, best[9] / SEEDS, best[19] / SEEDS, best[39] / SEEDS);
        }
    }

    private static List<? extends Trial<?>> trials(Search search, int seed, int[] requests) {
        return Study.of(SegmentedCacheTuning.INSTANCE)
                .minimize(cache -> cache.missRate(requests))
                .search(search)
                .budget(Budget.trials(TRIALS))
                .seed(seed)
                .run()
                .trials();
    }

    private static void addBestSoFar(List<? extends Trial<?>> trials, double[] sums) {
        double best = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sums.length; i++) {
            best = Math.min(best, trials.get(i).score());
            sums[i] += best;
        }
    }
}
