// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.util.ArrayList;
import java.util.List;

/**
 * How the score of a study's configurations depends on the strength of one penalty: a validation curve with standard errors, read as
 * that of a lasso's path is (Friedman, Hastie &amp; Tibshirani, Regularization Paths for Generalized Linear Models via Coordinate
 * Descent, Journal of Statistical Software 33, 2010, section 6). The other parameters differ from point to point, as the search chose
 * them, so that the best points of a strength tell what it allows.
 *
 * @param parameter the name of the penalty's parameter
 * @param scoreName the name of the score
 * @param points the scored configurations in which the penalty is active, from the strongest penalty to the weakest; of one strength
 *     from the best score to the worst
 * @param best the point with the best score; of equals, that of the earliest trial
 * @param simplest the point of the strongest penalty whose score is within one standard error of the best (Breiman, Friedman, Olshen
 *     &amp; Stone, Classification and Regression Trees, 1984, section 3.4.3)
 */
public record RegularizationCurve(String parameter, String scoreName, List<Point> points, Point best, Point simplest) {

    /** Takes a copy of the points. */
    public RegularizationCurve {
        points = List.copyOf(points);
    }

    /**
     * One strength and what it scored. Of the configurations that one trial scored, only the best of each strength is a point.
     *
     * @param trial the number of the trial
     * @param strength the parameter's value
     * @param score the mean over the steps in which the score is defined
     * @param standardError the standard error of the mean, corrected for the overlap of training sets; NaN if fewer than two steps
     *     have a score
     */
    public record Point(int trial, double strength, double score, double standardError) {}

    /**
     * The strengths, each in one line under a heading with its best point, and with the best and the simplest of all marked; without a
     * line end at the end.
     */
    @Override
    public String toString() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(parameter, scoreName, "trial", ""));
        double shown = Double.NaN;
        for (Point point : points) {
            if (point.strength() != shown) {
                rows.add(List.of(
                        Report.number(point.strength()),
                        Report.scoreText(point.score(), point.standardError()),
                        "#" + point.trial(),
                        mark(point)));
            }
            shown = point.strength();
        }
        return Report.aligned(rows);
    }

    private String mark(Point point) {
        List<String> marks = new ArrayList<>();
        if (point.equals(best)) {
            marks.add("best");
        }
        if (point.equals(simplest)) {
            marks.add("simplest within one standard error");
        }
        return String.join(", ", marks);
    }
}
