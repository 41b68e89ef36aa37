// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trials as text in columns: label, scores, and one column for each parameter that has a value in any row. */
record Report(SearchSpace space, List<String> scoreNames) {

    private static final String GAP = "   ";

    /** The most parameters of which a summary says how much they mattered. */
    private static final int MOST_SHARES = 5;

    /** The default and the best configuration, each in one line under a heading; below them what was gained and what mattered. */
    String summary(
            Trial<?> defaults,
            Trial<?> best,
            Direction direction,
            Optional<StudyResult.Gain> gain,
            Map<String, Double> importance) {
        String bestLabel = "best (#" + best.number() + ")";
        List<Parameter<?>> columns = columns(List.of(defaults, best));
        List<String> lines = new ArrayList<>();
        lines.add(aligned(
                List.of(heading("", columns), row("default", defaults, columns), row(bestLabel, best, columns))));
        if (defaults.state() == TrialState.COMPLETE && defaults.number() != best.number()) {
            lines.add(padded("gain", bestLabel.length()) + GAP + gainText(defaults, best, direction, gain));
        }
        String mattered = matteredText(importance);
        if (!mattered.isEmpty()) {
            lines.add(padded("mattered", bestLabel.length()) + GAP + mattered);
        }
        return String.join(System.lineSeparator(), lines);
    }

    /** The default configuration and those of a front, each in one line under a heading. */
    String summary(Trial<?> defaults, List<? extends Trial<?>> front) {
        List<Trial<?>> trials = new ArrayList<>(front);
        trials.add(0, defaults);
        List<Parameter<?>> columns = columns(trials);
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading("", columns));
        rows.add(row("default", defaults, columns));
        front.forEach(trial -> rows.add(row("front (#" + trial.number() + ")", trial, columns)));
        return aligned(rows);
    }

    private static String gainText(
            Trial<?> defaults, Trial<?> best, Direction direction, Optional<StudyResult.Gain> gain) {
        double difference = direction.loss(defaults.score()) - direction.loss(best.score());
        double size = Math.max(Math.abs(defaults.score()), Math.abs(best.score()));
        String interval = gain.map(g -> ", 95 % interval " + signed(g.low(), size) + " … " + signed(g.high(), size)
                        + " (corrected resampled t)")
                .orElse("");
        return signed(gain.map(StudyResult.Gain::mean).orElse(difference), size) + interval;
    }

    /** The largest shares, of at least half a per cent. */
    private static String matteredText(Map<String, Double> importance) {
        return importance.entrySet().stream()
                .limit(MOST_SHARES)
                .filter(share -> Math.round(100 * share.getValue()) > 0)
                .map(share -> share.getKey() + " " + Math.round(100 * share.getValue()) + " %")
                .collect(Collectors.joining(", "));
    }

    /** All trials, each in one line under a heading. */
    String table(List<? extends Trial<?>> trials) {
        List<List<String>> rows = new ArrayList<>();
        List<Parameter<?>> columns = columns(trials);
        rows.add(heading("trial", columns));
        trials.forEach(trial -> rows.add(row(Integer.toString(trial.number()), trial, columns)));
        return aligned(rows);
    }

    private List<Parameter<?>> columns(List<? extends Trial<?>> trials) {
        return space.parameters().stream()
                .filter(parameter ->
                        trials.stream().anyMatch(trial -> trial.assignment().has(parameter)))
                .toList();
    }

    private List<String> heading(String label, List<Parameter<?>> columns) {
        return Stream.of(Stream.of(label), scoreNames.stream(), columns.stream().map(Parameter::name))
                .flatMap(cells -> cells)
                .toList();
    }

    private List<String> row(String label, Trial<?> trial, List<Parameter<?>> columns) {
        return Stream.of(
                        Stream.of(label),
                        IntStream.range(0, scoreNames.size()).mapToObj(index -> scoreText(trial, index)),
                        columns.stream().map(parameter -> valueText(parameter, trial.assignment())))
                .flatMap(cells -> cells)
                .toList();
    }

    /** One score of a trial, or why there is none. */
    static String scoreText(Trial<?> trial, int index) {
        if (trial.scores().isEmpty()) {
            return trial.state().name().toLowerCase(Locale.ROOT);
        }
        Score score = trial.scores().get(index);
        if (trial.state() == TrialState.STOPPED) {
            return number(score.mean()) + " stopped after " + score.steps().size();
        }
        return scoreText(score.mean(), score.standardError());
    }

    /** A score, with its standard error if it has one. */
    static String scoreText(double mean, double standardError) {
        return Double.isNaN(standardError)
                ? number(mean)
                : number(mean) + " ± " + number(standardError, Math.abs(mean));
    }

    private static <T> String valueText(Parameter<T> parameter, Assignment assignment) {
        return assignment
                .find(parameter)
                .map(value -> value instanceof Double || value instanceof Float
                        ? number(((Number) value).doubleValue())
                        : parameter.text(value))
                .orElse("-");
    }

    /** About four significant digits. */
    static String number(double value) {
        return number(value, Math.abs(value));
    }

    /** With the digits that a number of another size has. */
    private static String number(double value, double size) {
        if (size != 0 && (size < 1e-3 || size >= 1e6)) {
            return String.format(Locale.ROOT, "%.3e", value);
        }
        return String.format(Locale.ROOT, size >= 100 ? "%.1f" : "%.4f", value);
    }

    private static String signed(double value, double size) {
        return (value < 0 ? "" : "+") + number(value, size);
    }

    /** Rows of equally many cells, in columns. */
    static String aligned(List<List<String>> rows) {
        int[] widths = IntStream.range(0, rows.get(0).size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, widths.length)
                        .mapToObj(column -> padded(row.get(column), widths[column]))
                        .collect(Collectors.joining(GAP))
                        .stripTrailing())
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
