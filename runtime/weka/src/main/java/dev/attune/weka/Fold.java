// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.weka.learn.FastKnn;
import dev.attune.weka.learn.FastRandomForest;
import dev.attune.weka.learn.FastSmo;
import dev.attune.weka.learn.MachineRows;
import dev.attune.weka.learn.Neighbourhood;
import dev.attune.weka.learn.RankedColumns;
import dev.attune.weka.learn.RankedRows;
import dev.attune.weka.learn.Substitutes;
import dev.attune.weka.prepare.PreparedClassifier;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
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

    /** Rows behind their preparation. */
    private record Prepared(Instances train, Instances test) {

        long bytes() {
            return (train.size() + test.size()) * (BYTES_PER_ROW + Double.BYTES * (long) train.numAttributes());
        }
    }

    private final FoldShare share;
    private final Classifier learner;
    private final Instances train;
    private final Instances test;
    /** Where a forest finds the columns of the training rows. */
    private final FastRandomForest.Columns columns;

    private Fold(
            FoldShare share, Classifier learner, Instances train, Instances test, FastRandomForest.Columns columns) {
        this.share = share;
        this.learner = learner;
        this.train = train;
        this.test = test;
        this.columns = columns;
    }

    /** A step's parts, of the training part a share, for an unfitted learner, which is not to be used any more. */
    static Fold of(FoldCache cache, Parts parts, int step, double share, Classifier learner) throws Exception {
        return learner instanceof PreparedClassifier prepared
                ? prepared(cache, parts, step, share, prepared)
                : raw(cache, parts, step, share, learner);
    }

    private static Fold raw(FoldCache cache, Parts parts, int step, double share, Classifier learner) {
        FoldShare all = new FoldShare(cache, "all rows", 1);
        return new Fold(
                new FoldShare(cache, List.of(step, share), parts.steps()),
                learner,
                parts.train(step, share),
                parts.hiddenTest(step),
                rows -> new RankedRows(
                        all.get(RankedColumns.class, "", RankedColumns::bytes, parts::ranked),
                        parts.trainRows(step, share)));
    }

    private static Fold prepared(FoldCache cache, Parts parts, int step, double share, PreparedClassifier classifier)
            throws Exception {
        Classifier inner = classifier.getClassifier();
        Optional<ByteBuffer> stages = SerialForm.of(classifier.stages());
        // where nothing tells these stages from others, nothing is shared
        FoldCache shared = stages.isEmpty() ? new FoldCache(0) : cache;
        // whether rows are drawn by their weights depends on the learner, and so does what it can take
        FoldShare own = new FoldShare(shared, List.of(step, share, inner.getClass(), stages), parts.steps());
        Prepared rows = own.get(
                Prepared.class,
                "",
                Prepared::bytes,
                () -> new Prepared(
                        classifier.prepareTraining(parts.train(step, share)),
                        classifier.prepareAll(parts.hiddenTest(step))));
        return new Fold(
                own,
                inner,
                new Instances(rows.train()),
                new Instances(rows.test()),
                train -> RankedRows.all(
                        own.get(RankedColumns.class, "", RankedColumns::bytes, () -> RankedColumns.of(train))));
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
            forest.setColumns(columns);
        }
        if (twin instanceof FastSmo smo) {
            smo.setRows(this::machineRows);
        }
        return twin;
    }

    private MachineRows machineRows(Instances rows, MachineRows.Settings settings) throws Exception {
        return share.get(
                MachineRows.class,
                List.of(settings, rows.numInstances()),
                MachineRows::bytes,
                () -> MachineRows.of(rows, settings, share.room(MACHINES_SHARE)));
    }

    /** The neighbours of the test rows, at least as many as a trained model looks at; empty if models cannot share them. */
    Optional<Neighbourhood> neighbours(FastKnn knn) throws Exception {
        Optional<Object> distance = knn.shareableDistance();
        if (distance.isEmpty()) {
            return Optional.empty();
        }
        Neighbourhood known = share.find(Neighbourhood.class, distance.get());
        if (known == null || known.most() < knn.getKNN()) {
            known = knn.neighbourhood(test, Math.max(knn.getKNN(), LEAST_NEIGHBOURS));
            share.replace(Neighbourhood.class, distance.get(), known, Neighbourhood::bytes);
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
