// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.stream.IntStream;
import weka.core.Instances;

/**
 * Training rows as some of the rows of ranked columns. Ranks among more rows than those trained on keep their order, and an order is all
 * that a tree needs; so the columns of a data set serve all parts of it.
 *
 * @param numbers by training row, in their order: its number in the columns
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record RankedRows(RankedColumns columns, int[] numbers) {

    /** All rows of columns of their own. */
    public static RankedRows of(Instances rows) {
        return all(RankedColumns.of(rows));
    }

    /** All rows of the columns. */
    public static RankedRows all(RankedColumns columns) {
        return new RankedRows(columns, IntStream.range(0, columns.size).toArray());
    }
}
