// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.learn.FastSmo;
import dev.attune.weka.learn.MachineRows;
import dev.attune.weka.learn.Neighbourhood;
import dev.attune.weka.learn.RankedColumns;
import dev.attune.weka.learn.Substitutes;
import dev.attune.weka.prepare.PreparedClassifier;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import weka.classifiers.Classifier;
import weka.core.Instances;

/**
 * One training and test part as one learner gets it, behind the preparation of its rows. The rows are the learner's own; their values,
 * and what twins make of them, are shared with all learners behind the same preparation.
 */
final class Fold {

    private static final long BYTES_PER_ROW = 64;
    private static final int LEAST_NEIGHBOURS = 64;
    /** The part of the cache that machines may take, of all folds together. */
    private static final double MACHINES_SHARE = 0.75;

    /** What tells the shared values of two folds apart. */
    private record Key(Object fold, Class<?> type, Object part) {}

    /** Rows behind their preparation. */
    private record Prepared(Instances train, Instances test) {

        long bytes() {
            return (train.size() + test.size()) * (BYTES_PER_ROW + Double.BYTES * (long) train.numAttributes());
        }
    }

    private final FoldCache cache;
    private final Object key;
    /** How many folds share the cache. */
    private final int folds;

    private final Classifier learner;
    private final Instances train;
    private final Instances test;

    private Fold(FoldCache cache, Object key, int folds, Classifier learner, Instances train, Instances test) {
        this.cache = cache;
        this.key = key;
        this.folds = folds;
        this.learner = learner;
        this.train = train;
        this.test = test;
    }

    /** A step's parts, of the training part a share, for an unfitted learner, which is not to be used any more. */
    static Fold of(FoldCache cache, Parts parts, int step, double share, Classifier learner) throws Exception {
        if (!(learner instanceof PreparedClassifier prepared)) {
            return new Fold(
                    cache,
                    List.of(step, share),
                    parts.steps(),
                    learner,
                    parts.train(step, share),
                    parts.hiddenTest(step));
        }
        Classifier inner = prepared.getClassifier();
        Optional<ByteBuffer> stages = SerialForm.of(prepared.stages());
        // whether rows are drawn by their weights depends on the learner, and so does what it can take
        Object key = List.of(step, share, inner.getClass(), stages);
        Callable<Prepared> preparation = () -> new Prepared(
                prepared.prepareTraining(parts.train(step, share)), prepared.prepareAll(parts.hiddenTest(step)));
        if (stages.isEmpty()) {
            // nothing tells these stages from others, so nothing is shared
            Prepared rows = preparation.call();
            return new Fold(new FoldCache(0), key, parts.steps(), inner, rows.train(), rows.test());
        }
        Prepared rows = cache.get(new Key(key, Prepared.class, ""), Prepared.class, Prepared::bytes, preparation);
        return new Fold(cache, key, parts.steps(), inner, new Instances(rows.train()), new Instances(rows.test()));
    }

    /** The learner behind the preparation. */
    Classifier learner() {
        return learner;
    }

    Instances train() {
        return train;
    }

    /** The test rows, with their class missing. */
    Instances test() {
        return test;
    }

    /** The learner's twin, or the learner itself. */
    Classifier twin() throws Exception {
        Classifier twin = Substitutes.of(learner);
        if (twin instanceof FastRandomForest forest) {
            forest.setColumns(this::ranked);
        }
        if (twin instanceof FastSmo smo) {
            smo.setRows(this::machineRows);
        }
        return twin;
    }

    private MachineRows machineRows(Instances rows, MachineRows.Settings settings) throws Exception {
        // each fold has a share of its own, so that no fold's rows drive out those of another, trial by trial
        long room = (long) (MACHINES_SHARE * cache.limit() / folds);
        return cache.get(
                new Key(key, MachineRows.class, List.of(settings, rows.numInstances())),
                MachineRows.class,
                MachineRows::bytes,
                () -> MachineRows.of(rows, settings, room));
    }

    private RankedColumns ranked(Instances rows) throws Exception {
        return cache.get(
                new Key(key, RankedColumns.class, rows.numInstances()),
                RankedColumns.class,
                RankedColumns::bytes,
                () -> RankedColumns.of(rows));
    }

    /** The neighbours of the test rows, at least as many as a trained model looks at; empty if models cannot share them. */
    Optional<Neighbourhood> neighbours(FastKnn knn) throws Exception {
        Optional<Object> distance = knn.shareableDistance();
        if (distance.isEmpty()) {
            return Optional.empty();
        }
        Key shared = new Key(key, Neighbourhood.class, distance.get());
        Neighbourhood known = cache.find(shared, Neighbourhood.class);
        if (known == null || known.most() < knn.getKNN()) {
            known = knn.neighbourhood(test, Math.max(knn.getKNN(), LEAST_NEIGHBOURS));
            cache.replace(shared, known, Neighbourhood::bytes);
            // the rows that were looked up have widened its ranges
            knn.buildClassifier(train);
        }
        return known.isComplete() ? Optional.of(known) : Optional.empty();
    }

    /** Trains the learner's twin and asks it about the test rows, row by row. */
    double[] outputs() throws Exception {
        Classifier twin = twin();
        twin.buildClassifier(train);
        if (twin instanceof FastKnn knn) {
            Optional<Neighbourhood> neighbours = neighbours(knn);
            if (neighbours.isPresent()) {
                return Predicted.each(test, new int[] {knn.getKNN()}, (i, row) ->
                        new double[][] {knn.distribution(neighbours.get(), i, knn.getKNN())})[0];
            }
        }
        return Predicted.outputs(twin, test);
    }
}
