// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static java.lang.System.Logger.Level.WARNING;

import dev.attune.metrics.Metric;
import dev.attune.metrics.Predictions;
import dev.attune.study.Direction;
import dev.attune.study.StudyException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is looked for: one metric or more, each with a direction. Immutable. */
record Goals(List<Goal> all) {

    private static final System.Logger LOG = System.getLogger("dev.attune.weka");

    /** A metric and whether more of it is looked for or less. */
    private record Goal(Metric metric, Direction direction) {

        String verb() {
            return direction == Direction.MAXIMIZE ? "maximize" : "minimize";
        }
    }

    /** The accuracy, for a numeric target the root mean squared error. */
    static Goals usual(WekaData data) {
        boolean classes = data.targeted().classAttribute().isNominal();
        return new Goals(List.of(
                classes
                        ? new Goal(Metric.ACCURACY, Direction.MAXIMIZE)
                        : new Goal(Metric.ROOT_MEAN_SQUARED_ERROR, Direction.MINIMIZE)));
    }

    /**
     * One goal; warns of a metric that is better the other way round.
     *
     * @throws StudyException ATN123 if it is no metric of such a target
     */
    static Goals of(Metric metric, Direction direction, WekaData data) {
        Fitness.checkMetric(metric, data);
        Goal goal = new Goal(metric, direction);
        if (metric.higherIsBetter() != (direction == Direction.MAXIMIZE)) {
            String better = metric.higherIsBetter() ? "higher" : "lower";
            LOG.log(WARNING, "{0} is better when {1}, but the study will {2} it", metric.name(), better, goal.verb());
        }
        return new Goals(List.of(goal));
    }

    /** These and others behind them. */
    Goals and(Goals others) {
        return new Goals(Stream.concat(all.stream(), others.all.stream()).toList());
    }

    /** The metric of the first. */
    Metric metric() {
        return all.get(0).metric();
    }

    List<Direction> directions() {
        return all.stream().map(Goal::direction).toList();
    }

    List<String> names() {
        return all.stream().map(goal -> goal.metric().name()).toList();
    }

    /** A score for each. */
    double[] scores(Predictions predictions) {
        return all.stream().mapToDouble(goal -> goal.metric().of(predictions)).toArray();
    }

    /** Such as {@code maximize f1, minimize log-loss}. */
    String describe() {
        return all.stream()
                .map(goal -> goal.verb() + " " + goal.metric().name())
                .collect(Collectors.joining(", "));
    }
}
