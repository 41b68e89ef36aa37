// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import dev.attune.space.Assignment;
import dev.attune.study.Direction;
import dev.attune.study.Evaluator;
import dev.attune.study.Fidelity;
import dev.attune.study.StudyException;
import dev.attune.study.StudyResult;
import dev.attune.weka.learn.Substitutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import weka.classifiers.Classifier;

/**
 * Scores a configuration of a Weka model by training and testing it on parts of a data set. Immutable and safe for several
 * threads: each step has a learner and rows of its own, and its score does not depend on what else runs.
 *
 * <pre>{@code
 * WekaEvaluator.on(data).validate(Validation.stratifiedFolds(10)).maximize(Metric.AREA_UNDER_ROC)
 * }</pre>
 *
 * <p>Unless told otherwise it uses 10 stratified folds and the accuracy, for a numeric target 10 folds and the root mean squared
 * error. A learner trains on what the validation gives it and predicts rows whose target is hidden. Rows that it leaves
 * unclassified count as errors; an estimate of NaN fails the configuration. Some learners are scored by a faster twin with the same
 * predictions, see {@link Substitutes}; what {@link #fit} gives is always Weka's own.
 */
public final class WekaEvaluator implements Evaluator<WekaTuning<?, ?>, Classifier> {

    /** The part of the largest heap that shared rows may take unless said otherwise. */
    private static final int CACHE_SHARE = 8;

    private final WekaData data;
    private final Validation validation;
    private final Goals goals;
    private final PrefixCurve curve = new PrefixCurve();
    private final long cacheBytes;
    private final FoldScorer scorer;

    private WekaEvaluator(WekaData data, Validation validation, Fidelity fidelity, Goals goals, long cacheBytes) {
        this.data = data;
        this.validation = validation;
        this.goals = goals;
        this.cacheBytes = cacheBytes;
        Parts parts = new Parts(data.targeted(), validation);
        this.scorer = new FoldScorer(data.targeted(), parts, new FoldCache(cacheBytes), fidelity);
    }

    /**
     * An evaluator of these data, with the validation and metric that suit their target.
     *
     * @throws StudyException ATN122 if no target is chosen
     */
    public static WekaEvaluator on(WekaData data) {
        boolean classes = data.targeted().classAttribute().isNominal();
        int folds = Math.min(10, data.rowCount());
        return new WekaEvaluator(
                data,
                classes ? Validation.stratifiedFolds(folds) : Validation.folds(folds),
                Fidelity.folds(),
                Goals.usual(data),
                Runtime.getRuntime().maxMemory() / CACHE_SHARE);
    }

    /**
     * The same evaluator with another validation.
     *
     * @throws StudyException ATN124 if the data cannot be divided so
     */
    public WekaEvaluator validate(Validation validation) {
        validation.scheme().check(data);
        return new WekaEvaluator(data, validation, fidelity(), goals, cacheBytes);
    }

    /**
     * The same evaluator, which trains learners first on a part of the rows, or for a part of their trees, rounds or epochs, and scores each
     * level by all parts of the validation. A {@link dev.attune.study.stopping.Stopping} rule then ends bad trials at a part of their
     * cost; without one every trial only costs more.
     *
     * <pre>{@code
     * evaluator.fidelity(Fidelity.rows(1.0 / 9, 1.0 / 3))
     * }</pre>
     *
     * <p>A share of the rows has as much of each class, and holds every smaller share; of rows in order of time it has the last ones.
     */
    public WekaEvaluator fidelity(Fidelity fidelity) {
        return new WekaEvaluator(data, validation, fidelity, goals, cacheBytes);
    }

    /**
     * The same evaluator with a metric of which more is better.
     *
     * @throws StudyException ATN123 if it is no metric of such a target
     */
    public WekaEvaluator maximize(Metric metric) {
        return with(Goals.of(metric, Direction.MAXIMIZE, data));
    }

    /**
     * The same evaluator with a metric of which less is better.
     *
     * @throws StudyException ATN123 if it is no metric of such a target
     */
    public WekaEvaluator minimize(Metric metric) {
        return with(Goals.of(metric, Direction.MINIMIZE, data));
    }

    /**
     * The same evaluator with a further metric of which more is better: the study then looks for a front.
     *
     * @throws StudyException ATN123 if it is no metric of such a target
     */
    public WekaEvaluator alsoMaximize(Metric metric) {
        return with(goals.and(Goals.of(metric, Direction.MAXIMIZE, data)));
    }

    /**
     * The same evaluator with a further metric of which less is better: the study then looks for a front.
     *
     * @throws StudyException ATN123 if it is no metric of such a target
     */
    public WekaEvaluator alsoMinimize(Metric metric) {
        return with(goals.and(Goals.of(metric, Direction.MINIMIZE, data)));
    }

    private WekaEvaluator with(Goals goals) {
        return new WekaEvaluator(data, validation, fidelity(), goals, cacheBytes);
    }

    /**
     * The same evaluator, which keeps at most so many bytes of what trials share: folds behind their preparation, ranked columns,
     * neighbours, products between rows of support vector machines. An eighth of the largest heap if not said; no score depends on it.
     *
     * @param bytes 0 to keep nothing
     * @throws IllegalArgumentException if it is below 0
     */
    public WekaEvaluator cache(long bytes) {
        if (bytes < 0) {
            throw new IllegalArgumentException("cache: " + bytes + " bytes are not possible. Use 0 to keep nothing.");
        }
        return new WekaEvaluator(data, validation, fidelity(), goals, bytes);
    }

    /** The data that configurations are scored on. */
    public WekaData data() {
        return data;
    }

    /** The metric of the scores; of several the first. */
    public Metric metric() {
        return goals.metric();
    }

    /** How the rows are divided. */
    public Validation validation() {
        return validation;
    }

    @Override
    public List<Direction> directions() {
        return goals.directions();
    }

    @Override
    public String description() {
        return data.describe() + " · " + String.join(" and ", scoreNames()) + ", " + validation;
    }

    @Override
    public List<String> scoreNames() {
        return goals.names();
    }

    @Override
    public String digest() {
        return "data " + DataDigest.of(data.targeted()) + ", target " + data.targetName() + ", " + validation + ", "
                + goals.describe() + (fidelity().levels() == 1 ? "" : ", " + fidelity());
    }

    @Override
    public int steps() {
        return scorer.steps();
    }

    @Override
    public Fidelity fidelity() {
        return scorer.fidelity();
    }

    @Override
    public double testToTrainRatio() {
        return validation.scheme().testToTrainRatio();
    }

    @Override
    public void check(WekaTuning<?, ?> tuning, Assignment defaults) {
        Fitness.warnOfRareClasses(data, validation.scheme());
        Classifier learner = tuning.assemble(defaults);
        Fitness.checkLearner(learner, data);
        Fitness.checkFidelity(learner, fidelity());
    }

    @Override
    public double[] evaluate(WekaTuning<?, ?> tuning, Assignment assignment, int step) throws Exception {
        return goals.scores(predictions(tuning, assignment, step));
    }

    /**
     * The configurations that hold the first trees, rounds, epochs or neighbours of the given one: of a parameter that is declared as
     * a prefix at most 16 values, spread over its range. For an elastic net without such a parameter those with a stronger penalty, at
     * most 16 as well. Only the given one where others cannot be read off its learner.
     */
    @Override
    public List<Assignment> curve(WekaTuning<?, ?> tuning, Assignment assignment) {
        if (fidelity().resource() == Fidelity.Resource.ITERATIONS) {
            // at a part of its iterations a learner has no score of its own size
            return List.of(assignment);
        }
        List<Assignment> prefixes = curve.of(tuning, assignment);
        return prefixes.size() > 1 ? prefixes : new StrengthCurve(tuning, assignment).points();
    }

    @Override
    public List<double[]> evaluateAll(WekaTuning<?, ?> tuning, List<Assignment> points, int step) throws Exception {
        Assignment largest = points.get(points.size() - 1);
        if (points.size() == 1) {
            return List.of(evaluate(tuning, largest, step));
        }
        List<Classifier> learners = new ArrayList<>();
        points.forEach(point -> learners.add(tuning.assemble(point)));
        return scorer.scores(metric(), learners.get(learners.size() - 1), step, sharedFit(learners));
    }

    private static FoldScorer.SharedFit sharedFit(List<Classifier> learners) {
        return StrengthFit.strengths(learners)
                .<FoldScorer.SharedFit>map(strengths -> fold -> StrengthFit.outputs(fold, strengths))
                .orElseGet(() -> {
                    int[] sizes = learners.stream()
                            .mapToInt(learner -> PrefixFit.size(learner).orElseThrow())
                            .toArray();
                    return fold -> PrefixFit.outputs(fold, sizes);
                });
    }

    /**
     * What a configuration predicts for the test part of one step.
     *
     * @throws Exception if the configuration fails
     */
    public Predictions predictions(WekaTuning<?, ?> tuning, Assignment assignment, int step) throws Exception {
        return scorer.predictions(tuning.assemble(assignment), step);
    }

    /**
     * The size of a configuration's learner where smaller ones can be read off it: the trees of a forest, the rounds of a boosting,
     * the epochs of a network, the neighbours of a nearest-neighbour model. Empty for other learners.
     *
     * @throws Exception if the configuration cannot be assembled
     */
    public OptionalInt prefixSize(WekaTuning<?, ?> tuning, Assignment assignment) throws Exception {
        return PrefixFit.size(tuning.assemble(assignment));
    }

    /**
     * One step's scores, by the first metric, of a configuration at several sizes of its learner, all from one fit: each is exactly what a fit of that
     * size scores.
     *
     * @param sizes ascending, each at least 1, the last one the configuration's own {@link #prefixSize}
     * @throws IllegalArgumentException if the sizes are not such
     * @throws Exception if the configuration fails
     */
    public double[] curve(WekaTuning<?, ?> tuning, Assignment assignment, int step, int... sizes) throws Exception {
        return predictions(tuning, assignment, step, sizes).stream()
                .mapToDouble(metric()::of)
                .toArray();
    }

    List<Predictions> predictions(WekaTuning<?, ?> tuning, Assignment assignment, int step, int[] sizes)
            throws Exception {
        return scorer.predictions(tuning.assemble(assignment), step, sizes);
    }

    /**
     * The first metric over the predictions of all steps together, where a trial's score is the mean of the steps' own values: the
     * number that Weka's {@code Evaluation} gives after a cross-validation. With repetitions every row counts once in each.
     *
     * @throws Exception if the configuration fails
     */
    public double pooled(WekaTuning<?, ?> tuning, Assignment assignment) throws Exception {
        List<Predictions> all = new ArrayList<>();
        for (int step = scorer.firstInFull(); step < steps(); step++) {
            all.add(predictions(tuning, assignment, step));
        }
        return metric().of(Predictions.pooled(all));
    }

    /** The configuration trained on all rows. */
    @Override
    public Classifier fit(WekaTuning<?, ?> tuning, Assignment assignment) throws Exception {
        Classifier learner = tuning.assemble(assignment);
        learner.buildClassifier(data.rows());
        return learner;
    }

    /**
     * An honest estimate of search and model together: a study of its own for each outer training part, whose best model is scored
     * on the outer test part. The study sees an evaluator of that training part, with this one's validation and metric; it must use
     * that one. Divide the outer parts as the inner ones: rows of one group, say, must not be torn by either.
     *
     * <pre>{@code
     * evaluator.nested(Validation.stratifiedFolds(5), inner ->
     *     Study.of(ForestTuning.INSTANCE).evaluate(inner).budget(Budget.trials(30)).run())
     * }</pre>
     *
     * @throws StudyException ATN124 if the data cannot be divided so, ATN123 if the target is constant in a training part, and whatever a
     *     study throws
     */
    public NestedEstimate nested(
            Validation outer, Function<? super WekaEvaluator, ? extends StudyResult<?, ?, Classifier>> study) {
        return NestedEstimate.of(this, outer, study);
    }

    /** This evaluator on some of its rows, in their order, which may be that of time. */
    WekaEvaluator on(int[] rows) {
        WekaData part = data.part(Arrays.stream(rows).sorted().toArray());
        Target.requireVaried(data.name(), part.targeted());
        validation.scheme().check(part);
        return new WekaEvaluator(part, validation, fidelity(), goals, cacheBytes);
    }

    /**
     * This evaluator's first metric for a fitted learner on other rows, such as the unseen part of {@link WekaData#split}.
     *
     * @throws StudyException ATN126 if the rows have other attributes than this evaluator's data, or the learner fails on them
     */
    public double score(Classifier fitted, WekaData unseen) {
        return metric().of(predictions(fitted, unseen));
    }

    /**
     * What a fitted learner predicts for rows with the attributes of this evaluator's data, for any metric.
     *
     * @throws StudyException ATN126 if the rows have other attributes, or the learner fails on them
     */
    public Predictions predictions(Classifier fitted, WekaData unseen) {
        return Fitness.predict(fitted, data, unseen);
    }
}
