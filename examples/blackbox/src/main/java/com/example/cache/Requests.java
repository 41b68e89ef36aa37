// SPDX-License-Identifier: Apache-2.0
package com.example.cache;

import java.util.SplittableRandom;

/** A trace of requests: some keys are much more popular than others, and now and then something scans everything. */
final class Requests {

    private static final int KEYS = 20_000;
    private static final int SCAN = 2_000;

    private Requests() {}

    static int[] trace(int length, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] keys = new int[length];
        int scanned = SCAN;
        for (int i = 0; i < length; i++) {
            if (scanned == SCAN && random.nextInt(10_000) == 0) {
                scanned = 0;
            }
            // the popularity falls with the power of the rank
            keys[i] = scanned < SCAN ? KEYS + scanned++ : (int) (KEYS * Math.pow(random.nextDouble(), 4));
        }
        return keys;
    }
}
