// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;

/**
 * What the cache keeps of one fold.
 *
 * @param fold all that the fold's rows depend on
 * @param folds how many folds the cache is for
 */
record FoldShare(FoldCache cache, Object fold, int folds) {

    private record Key(Object fold, Class<?> type, Object part) {}

    /** The value of a class and a part, made if it is not there. */
    <T> T get(Class<T> type, Object part, ToLongFunction<T> size, Callable<T> make) throws Exception {
        return cache.get(key(type, part), type, size, make);
    }

    /** The value of a class and a part; null if it is not there. */
    <T> T find(Class<T> type, Object part) {
        return cache.find(key(type, part), type);
    }

    /** Puts a value in the place of the one that is there. */
    <T> void replace(Class<T> type, Object part, T value, ToLongFunction<T> size) {
        cache.replace(key(type, part), value, size);
    }

    private Key key(Class<?> type, Object part) {
        return new Key(fold, type, part);
    }

    /** This fold's equal part of a share of the cache, in bytes, so that no fold's values drive out those of another. */
    long room(double share) {
        return (long) (share * cache.limit() / folds);
    }
}
