// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.weka.learn.RankedColumns;
import java.lang.ref.WeakReference;
import weka.core.Instances;

/**
 * The ranked columns of a data set, for as long as somebody keeps or uses them: they take more room than the data, so that threads
 * share one copy even where the cache has no room for it. Safe for several threads, of which the others wait while one ranks.
 */
final class SharedRanks {

    private final Instances rows;
    private WeakReference<RankedColumns> last = new WeakReference<>(null);

    SharedRanks(Instances rows) {
        this.rows = rows;
    }

    synchronized RankedColumns get() {
        RankedColumns columns = last.get();
        if (columns == null) {
            columns = RankedColumns.of(rows);
            last = new WeakReference<>(columns);
        }
        return columns;
    }
}
