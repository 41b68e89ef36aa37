// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/** The distinct values of a column, found by a table of their bits, so that only these have to be sorted. */
final class DistinctValues {

    private static final double NONE = Double.NaN;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final double[] ascending;
    private final int[] ranks;

    /** Of a column without negative zeros; missing values are NaN. */
    DistinctValues(double[] column) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(2 * column.length);
        double[] table = new double[1 << bits];
        Arrays.fill(table, NONE);
        int[] places = new int[column.length];
        double[] found = new double[column.length];
        int count = 0;
        for (int row = 0; row < column.length; row++) {
            double value = column[row];
            if (Double.isNaN(value)) {
                places[row] = -1;
                continue;
            }
            int place = (int) ((Double.doubleToRawLongBits(value) * SPREAD) >>> (Long.SIZE - bits));
            while (table[place] != value) {
                if (Double.isNaN(table[place])) {
                    table[place] = value;
                    found[count++] = value;
                    break;
                }
                place = (place + 1) & (table.length - 1);
            }
            places[row] = place;
        }
        ascending = Arrays.copyOf(found, count);
        Arrays.sort(ascending);
        ranks = ranks(table, places);
    }

    private int[] ranks(double[] table, int[] places) {
        int[] rankAt = new int[table.length];
        for (int place = 0; place < table.length; place++) {
            if (!Double.isNaN(table[place])) {
                rankAt[place] = Arrays.binarySearch(ascending, table[place]);
            }
        }
        for (int row = 0; row < places.length; row++) {
            places[row] = places[row] < 0 ? ascending.length : rankAt[places[row]];
        }
        return places;
    }

    double[] ascending() {
        return ascending;
    }

    /** By row: the number of smaller distinct values, behind all others where the value is missing. */
    int[] ranks() {
        return ranks;
    }
}
