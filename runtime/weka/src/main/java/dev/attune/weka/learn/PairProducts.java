// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.Arrays;

/** The products of the rows of two classes, in the order in which their machine is trained. */
final class PairProducts {

    private final RowProducts products;
    private final int[] places;
    private final double[] squares;

    /**
     * A choice of rows.
     *
     * @param products of all rows
     * @param places which rows they are
     */
    PairProducts(RowProducts products, int[] places) {
        this.products = products;
        this.places = places;
        squares = Arrays.stream(places)
                .mapToDouble(row -> products.squares()[row])
                .toArray();
    }

    int size() {
        return places.length;
    }

    /** The products of the rows with themselves; not to be changed. */
    double[] squares() {
        return squares;
    }

    /** A new array of the products of all rows with row {@code i}. */
    double[] row(int i) {
        double[] all = products.row(places[i]);
        double[] chosen = new double[places.length];
        for (int j = 0; j < chosen.length; j++) {
            chosen[j] = all[places[j]];
        }
        return chosen;
    }
}
