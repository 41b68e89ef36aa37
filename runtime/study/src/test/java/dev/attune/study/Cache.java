// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

/** A model to tune, as a user would write it. */
final class Cache {

    /** Which entry goes when the cache is full. */
    enum Policy {
        LRU,
        LFU,
        FIFO
    }

    int size = 64;
    double ratio = 0.5;
    Policy policy = Policy.LFU;
    int seconds = 10;

    /** A smooth function with its minimum, 0, near size 100, ratio 0.25 and LRU with 30 seconds. */
    double cost() {
        double penalty = policy == Policy.LRU ? Math.abs(seconds - 30) / 60.0 : 0.5;
        return Math.abs(Math.log(size / 100.0)) + (ratio - 0.25) * (ratio - 0.25) + penalty;
    }
}
