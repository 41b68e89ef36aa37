// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.Direction;
import dev.attune.study.Score;
import dev.attune.study.StudyResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import weka.classifiers.Classifier;

/**
 * How good the models are that a search selects, on rows that the search never saw (Varma and Simon, Bias in error estimation when
 * using cross-validation for model selection, BMC Bioinformatics 7, 2006).
 *
 * @param unseen the scores of the selected models, one for each outer test part
 * @param selected the scores by which they were selected
 * @param direction whether small scores are good
 * @param testToTrainRatio the size of an outer test part divided by that of its training part
 */
public record NestedEstimate(List<Double> unseen, List<Double> selected, Direction direction, double testToTrainRatio) {

    /** With lists of equal length that are not changed any more. */
    public NestedEstimate {
        unseen = List.copyOf(unseen);
        selected = List.copyOf(selected);
    }

    static NestedEstimate of(
            WekaEvaluator evaluator,
            Validation outer,
            Function<? super WekaEvaluator, ? extends StudyResult<?, ?, Classifier>> study) {
        WekaData data = evaluator.data();
        outer.scheme().check(data);
        Parts parts = new Parts(data.targeted(), outer);
        List<Double> unseen = new ArrayList<>();
        List<Double> selected = new ArrayList<>();
        for (int step = 0; step < parts.steps(); step++) {
            StudyResult<?, ?, Classifier> result = study.apply(evaluator.on(parts.trainRows(step)));
            selected.add(result.best().score());
            unseen.add(evaluator.score(result.best().fit(), data.part(parts.testRows(step))));
        }
        return new NestedEstimate(
                unseen, selected, evaluator.directions().get(0), outer.scheme().testToTrainRatio());
    }

    /** The mean score on unseen rows, over the outer parts in which it is defined; NaN if there are none. */
    public double score() {
        return Score.of(unseen, testToTrainRatio).mean();
    }

    /**
     * The standard error of {@link #score}, corrected for the overlap of training parts as in {@link Score#of}; NaN if fewer than two
     * parts define the score.
     */
    public double standardError() {
        return Score.of(unseen, testToTrainRatio).standardError();
    }

    /**
     * By how much the scores that the searches report are better than those on unseen rows: above 0 whatever the direction if they are
     * too good.
     */
    public double optimism() {
        return direction.loss(score())
                - direction.loss(Score.of(selected, testToTrainRatio).mean());
    }

    /** One line for a person, such as {@code 0.7412 ± 0.0187 on unseen rows, of 5 searches whose own scores are better by 0.0102}. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.4f ± %.4f on unseen rows, of %d searches whose own scores are %s by %.4f",
                score(),
                standardError(),
                unseen.size(),
                optimism() < 0 ? "worse" : "better",
                Math.abs(optimism()));
    }
}
