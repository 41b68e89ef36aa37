// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import weka.classifiers.lazy.IBk;
import weka.core.neighboursearch.LinearNNSearch;

/**
 * Weka's {@link IBk} (Aha, Kibler and Albert, Instance-based learning algorithms, Machine Learning 6, 1991) with neighbours found
 * column by column: the same neighbours and distributions, to the last bit. It takes the same options.
 *
 * <p>As in Weka, each row that is classified widens the ranges by which values are normalized, so that predictions depend on the
 * rows before: equal are those of models that were asked for the same rows in the same order.
 */
public final class FastKnn extends IBk {

    @Serial
    private static final long serialVersionUID = 1;

    /** With Weka's default options. */
    public FastKnn() {
        setNearestNeighbourSearchAlgorithm(new ColumnSearch());
    }

    /** With the options of another model, which is not to be used any more. */
    public static FastKnn with(IBk options) throws Exception {
        FastKnn knn = new FastKnn();
        knn.setKNN(options.getKNN());
        knn.setWindowSize(options.getWindowSize());
        knn.setCrossValidate(options.getCrossValidate());
        knn.setMeanSquared(options.getMeanSquared());
        knn.setDistanceWeighting(options.getDistanceWeighting());
        knn.setDebug(options.getDebug());
        knn.setDoNotCheckCapabilities(options.getDoNotCheckCapabilities());
        knn.setNumDecimalPlaces(options.getNumDecimalPlaces());
        knn.setBatchSize(options.getBatchSize());
        if (options.getNearestNeighbourSearchAlgorithm().getClass() == LinearNNSearch.class) {
            LinearNNSearch search = (LinearNNSearch) options.getNearestNeighbourSearchAlgorithm();
            ColumnSearch columns = new ColumnSearch();
            columns.setDistanceFunction(search.getDistanceFunction());
            columns.setSkipIdentical(search.getSkipIdentical());
            columns.setMeasurePerformance(search.getMeasurePerformance());
            knn.setNearestNeighbourSearchAlgorithm(columns);
        } else {
            knn.setNearestNeighbourSearchAlgorithm(options.getNearestNeighbourSearchAlgorithm());
        }
        return knn;
    }
}
