// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.ToLongFunction;

/**
 * What the trials of a study share of a fold, in no more than so many bytes: what was not used for the longest time goes first. Values
 * are never changed, so that it makes no difference to any score whether one is kept. Safe for several threads; two that want the
 * same value at the same time both make it, and none waits for another.
 */
final class FoldCache {

    private record Entry(Object value, long bytes) {}

    private final long limit;
    private final Map<Object, Entry> entries = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    FoldCache(long limit) {
        this.limit = limit;
    }

    /**
     * The value of a key, made if it is not there.
     *
     * @param key with the class of the value in it, and all that the value depends on
     * @param size the value's size in bytes
     */
    <T> T get(Object key, Class<T> type, ToLongFunction<T> size, Callable<T> make) throws Exception {
        T known = find(key, type);
        if (known != null) {
            return known;
        }
        T made = make.call();
        keep(key, new Entry(made, size.applyAsLong(made)));
        return made;
    }

    /** The value of a key; null if it is not there. */
    synchronized <T> T find(Object key, Class<T> type) {
        Entry entry = entries.get(key);
        return entry == null ? null : type.cast(entry.value());
    }

    private synchronized void keep(Object key, Entry entry) {
        remove(entries.remove(key));
        if (entry.bytes() > limit) {
            return;
        }
        entries.put(key, entry);
        bytes += entry.bytes();
        Iterator<Entry> oldest = entries.values().iterator();
        while (bytes > limit) {
            remove(oldest.next());
            oldest.remove();
        }
    }

    private void remove(Entry entry) {
        bytes -= entry == null ? 0 : entry.bytes();
    }

    /** Puts a value in the place of the one that is there. */
    <T> void replace(Object key, T value, ToLongFunction<T> size) {
        keep(key, new Entry(value, size.applyAsLong(value)));
    }

    /** How many bytes the values may take. */
    long limit() {
        return limit;
    }

    /** How many bytes the values take that are kept. */
    synchronized long bytes() {
        return bytes;
    }
}
