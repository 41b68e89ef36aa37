// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import weka.classifiers.lazy.IBk;
import weka.core.Attribute;
import weka.core.Instance;
import weka.core.Instances;
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

    private boolean unitWeights;

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

    /**
     * What models with fewer neighbours would give for a row, from one search. As {@link #distributionForInstance}, it widens the
     * ranges by the row.
     *
     * @param counts numbers of neighbours, ascending, the last one this model's own
     * @return one distribution for each
     * @throws Exception if the search fails
     */
    public double[][] distributions(Instance row, int... counts) throws Exception {
        double[][] distributions = new double[counts.length][];
        int last = counts.length - 1;
        distributions[last] = distributionForInstance(row);
        ColumnSearch.Found found = m_NNSearch instanceof ColumnSearch search ? search.last() : null;
        for (int i = 0; i < last; i++) {
            if (found == null || !isFreeOfOrder()) {
                Instances neighbours = m_NNSearch.kNearestNeighbours(row, counts[i]);
                distributions[i] = makeDistribution(neighbours, m_NNSearch.getDistances());
            } else {
                distributions[i] = distribution(found, counts[i]);
            }
        }
        return distributions;
    }

    /** What the neighbours of a row depend on besides the rows; empty if models with other settings cannot share them. */
    public Optional<Object> shareableDistance() {
        boolean shareable = isFreeOfOrder() && implementsMoreEfficientBatchPrediction();
        return shareable ? Optional.of(m_NNSearch.getDistanceFunction().getClass()) : Optional.empty();
    }

    /**
     * Looks rows up for all models with the same {@link #shareableDistance} on the same training rows. As {@link
     * #distributionForInstance}, it widens the ranges by each row: a model that was asked before gives other neighbours.
     *
     * @param most the largest number of neighbours that any of them looks at
     */
    public Neighbourhood neighbourhood(Instances rows, int most) throws Exception {
        List<ColumnSearch.Found> all = new ArrayList<>();
        ColumnSearch search = (ColumnSearch) m_NNSearch;
        search.each(rows, most, neighbours -> all.add(search.last()));
        boolean complete = all.stream().allMatch(Objects::nonNull);
        return new Neighbourhood(most, complete ? List.copyOf(all) : List.of(), complete);
    }

    /** Whether rows can be looked up together. */
    @Override
    public boolean implementsMoreEfficientBatchPrediction() {
        return m_NNSearch instanceof ColumnSearch search
                && search.isForColumns()
                && getWindowSize() == 0
                && !getCrossValidate()
                && getKNN() > 0
                && getNumTraining() > 0;
    }

    @Override
    public double[][] distributionsForInstances(Instances rows) throws Exception {
        if (!implementsMoreEfficientBatchPrediction()) {
            return super.distributionsForInstances(rows);
        }
        List<double[]> distributions = new ArrayList<>(rows.size());
        ColumnSearch search = (ColumnSearch) m_NNSearch;
        search.each(
                rows, getKNN(), neighbours -> distributions.add(makeDistribution(neighbours, search.getDistances())));
        return distributions.toArray(double[][]::new);
    }

    /** The distribution of a row that was looked up, by so many of its neighbours. */
    public double[] distribution(Neighbourhood neighbourhood, int row, int count) throws Exception {
        return distribution(neighbourhood.of(row), count);
    }

    private double[] distribution(ColumnSearch.Found found, int count) throws Exception {
        int size = found.size(count);
        return makeDistribution(new Instances(found.neighbours(), 0, size), Arrays.copyOf(found.distances(), size));
    }

    /** Whether a sum over neighbours does not depend on the order of those at the same distance. */
    private boolean isFreeOfOrder() {
        return m_ClassType == Attribute.NOMINAL && unitWeights;
    }

    @Override
    public void buildClassifier(Instances rows) throws Exception {
        super.buildClassifier(rows);
        unitWeights = rows.stream().allMatch(row -> row.weight() == 1);
    }

    @Override
    public void updateClassifier(Instance row) throws Exception {
        super.updateClassifier(row);
        unitWeights &= row.weight() == 1;
    }
}
