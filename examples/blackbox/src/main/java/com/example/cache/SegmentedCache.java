// SPDX-License-Identifier: Apache-2.0
package com.example.cache;

import dev.attune.annotations.Tunable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A cache in two segments: what is requested often enough moves from probation to protection, so that a scan, which requests
 * everything once, cannot push it out.
 */
class SegmentedCache {

    enum Eviction {
        LEAST_RECENTLY_USED,
        FIRST_IN_FIRST_OUT
    }

    private static final int CAPACITY = 1_000;

    /** The share of the capacity that is protected. */
    @Tunable(range = {0.0, 0.95})
    double protectedShare = 0;

    /** The hits after which an entry is protected. */
    @Tunable(range = {1, 8})
    int hitsToProtect = 1;

    /** Which entry on probation has to go. */
    @Tunable
    Eviction eviction = Eviction.FIRST_IN_FIRST_OUT;

    /** The share of requests that find nothing. */
    double missRate(int[] requests) {
        int protectedCapacity = (int) (CAPACITY * protectedShare);
        Map<Integer, Integer> probation =
                segment(CAPACITY - protectedCapacity, eviction == Eviction.LEAST_RECENTLY_USED);
        Map<Integer, Integer> protection = segment(protectedCapacity, true);
        int misses = 0;
        for (int key : requests) {
            if (protection.get(key) != null) {
                continue;
            }
            Integer hits = probation.get(key);
            if (hits == null) {
                misses++;
                probation.put(key, 0);
            } else if (protectedCapacity > 0 && hits + 1 >= hitsToProtect) {
                probation.remove(key);
                protection.put(key, hits + 1);
            } else {
                probation.put(key, hits + 1);
            }
        }
        return (double) misses / requests.length;
    }

    private static Map<Integer, Integer> segment(int capacity, boolean byUse) {
        return new LinkedHashMap<>(16, 0.75f, byUse) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Integer> eldest) {
                return size() > capacity;
            }
        };
    }
}
