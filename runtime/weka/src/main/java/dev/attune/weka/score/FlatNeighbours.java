// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.score;

import dev.attune.weka.learn.ColumnSearch;
import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.model.UnreadableModelException;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import weka.classifiers.lazy.IBk;
import weka.core.DenseInstance;
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
    /** Models that no thread is asking, since one that is asked changes. */
    private final Queue<FastKnn> idle = new ConcurrentLinkedQueue<>();

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
            FlatNeighbours neighbours = new FlatNeighbours(model.getOptions(), new Instances(rows), copy);
            neighbours.idle.add(neighbours.searcher());
            return neighbours;
        } catch (Exception unset) {
            throw new UnreadableModelException("no ranges or rows: " + unset.getMessage());
        }
    }

    @Override
    public void score(double[] cells, int attributes, double[] outputs) {
        try {
            FastKnn free = idle.poll();
            FastKnn knn = free == null ? searcher() : free;
            reset(knn);
            int width = rows.numClasses();
            double[][] distributions = knn.distributionsForInstances(asked(cells, attributes));
            for (int i = 0; i < distributions.length; i++) {
                System.arraycopy(distributions[i], 0, outputs, i * width, width);
            }
            idle.add(knn);
        } catch (Exception failed) {
            throw new IllegalStateException("no neighbours were found: " + failed.getMessage(), failed);
        }
    }

    private Instances asked(double[] cells, int attributes) {
        Instances asked = new Instances(rows, cells.length / attributes);
        for (int from = 0; from < cells.length; from += attributes) {
            asked.add(new DenseInstance(1, Arrays.copyOfRange(cells, from, from + attributes)));
        }
        return asked;
    }

    /** Another model of the same rows. */
    private FastKnn searcher() throws Exception {
        IBk settings = new IBk();
        settings.setOptions(options.clone());
        FastKnn knn = FastKnn.with(settings);
        knn.buildClassifier(rows);
        reset(knn);
        // with its first answer it makes its columns
        knn.distributionForInstance(rows.get(0));
        return knn;
    }

    private void reset(FastKnn knn) throws Exception {
        NormalizableDistance distance =
                (NormalizableDistance) knn.getNearestNeighbourSearchAlgorithm().getDistanceFunction();
        double[][] own = distance.getRanges();
        for (int a = 0; a < own.length; a++) {
            System.arraycopy(ranges[a], 0, own[a], 0, own[a].length);
        }
    }
}
