// SPDX-License-Identifier: Apache-2.0
package com.example.cache;

import dev.attune.study.Budget;
import dev.attune.study.Progress;
import dev.attune.study.Study;

/** Finds the policy with the fewest misses on one trace, and tries it on another. */
final class TuneCache {

    private TuneCache() {}

    public static void main(String[] args) {
        int[] requests = Requests.trace(300_000, 1);

        var result = Study.of(SegmentedCacheTuning.INSTANCE)
                .minimize(cache -> cache.missRate(requests))
                .budget(Budget.trials(40))
                .seed(7)
                .listen(Progress.console())
                .run();

        System.out.println();
        System.out.println(result.summary());
        System.out.println();

        int[] tomorrow = Requests.trace(300_000, 2);
        System.out.printf(
                "tomorrow  %.4f (default %.4f)%n",
                result.best().model().missRate(tomorrow), new SegmentedCache().missRate(tomorrow));
    }
}
