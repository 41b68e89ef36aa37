// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.learn.ColumnSearch;
import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.model.UnreadableModelException;
import java.util.Arrays;
import weka.classifiers.lazy.IBk;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;
import weka.core.NormalizableDistance;
import weka.core.neighboursearch.LinearNNSearch;
import weka.core.neighboursearch.NearestNeighbourSearch;

/**
 * {@link IBk} (Aha, Kibler and Albert, Instance-based learning algorithms, 1991), whose training rows are compared column by column with
 * each row. In Weka a row that is asked for widens the ranges for those after it. Here, too, but each call begins with the ranges that
 * the model had when it was compiled.
 */
final class FlatNeighbours implements FlatModel {

    private final String[] options;
    private final Instances rows;
    private final double[][] ranges;

    private FlatNeighbours(String[] options, Instances rows, double[][] ranges) {
        this.options = options;
        this.rows = rows;
        this.ranges = ranges;
    }

    static FlatModel read(IBk model, Instances header) throws UnreadableModelException {
        NearestNeighbourSearch search = model.getNearestNeighbourSearchAlgorithm();
        boolean linear = search.getClass() == LinearNNSearch.class || search.getClass() == ColumnSearch.class;
        boolean simple = linear && model.getWindowSize() == 0 && !model.getCrossValidate();
        Instances rows = search.getInstances();
        if (!simple
                || rows == null
                || rows.isEmpty()
                || !(search.getDistanceFunction() instanceof NormalizableDistance)) {
            throw new UnreadableModelException("neighbours of a number or a window of rows that changes");
        }
        try {
            double[][] ranges = ((NormalizableDistance) search.getDistanceFunction()).getRanges();
            double[][] copy = Arrays.stream(ranges).map(double[]::clone).toArray(double[][]::new);
            return new FlatNeighbours(model.getOptions(), new Instances(rows), copy);
        } catch (Exception unset) {
            throw new UnreadableModelException("no ranges: " + unset.getMessage());
        }
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        try {
            FastKnn knn = searcher();
            int width = rows.numClasses();
            for (int i = 0; i < cells.length / attributes; i++) {
                double[] values = Arrays.copyOfRange(cells, i * attributes, (i + 1) * attributes);
                Instance row = new DenseInstance(1, values);
                row.setDataset(rows);
                System.arraycopy(knn.distributionForInstance(row), 0, outputs, i * width, width);
            }
        } catch (Exception failed) {
            throw new IllegalStateException("no neighbours were found: " + failed.getMessage(), failed);
        }
    }

    /** A model of its own, since one that is asked changes. */
    private FastKnn searcher() throws Exception {
        IBk settings = new IBk();
        settings.setOptions(options.clone());
        FastKnn knn = FastKnn.with(settings);
        knn.buildClassifier(rows);
        NormalizableDistance distance =
                (NormalizableDistance) knn.getNearestNeighbourSearchAlgorithm().getDistanceFunction();
        double[][] own = distance.getRanges();
        for (int a = 0; a < own.length; a++) {
            System.arraycopy(ranges[a], 0, own[a], 0, own[a].length);
        }
        return knn;
    }
}
