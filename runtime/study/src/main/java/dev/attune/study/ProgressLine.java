// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.search.pareto.ParetoArchive;
import dev.attune.space.SearchSpace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** What a line of progress says: how many trials of how many, the best and the default score, the rate, and the time left. */
final class ProgressLine {

    /** The width of a full bar, in characters. */
    static final int BAR_WIDTH = 20;

    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";
    private static final String GAP = "  ";

    private final StudyListener.Start start;
    private final LongSupplier nanoTime;
    private final long startTime;

    private int finished;
    private int finishedNow;
    private int sinceBest;
    private Optional<Trial<?>> defaults = Optional.empty();
    private final ParetoArchive<Trial<?>> front = new ParetoArchive<>();
    private Optional<Trial<?>> best = Optional.empty();

    ProgressLine(StudyListener.Start start, LongSupplier nanoTime) {
        this.start = start;
        this.nanoTime = nanoTime;
        this.startTime = nanoTime.getAsLong();
        start.resumed().forEach(this::note);
    }

    /** The lines that stand above the progress. */
    static List<String> heading(StudyListener.Start start) {
        List<String> lines = new ArrayList<>();
        if (!start.description().isEmpty()) {
            lines.add(start.description());
        }
        SearchSpace space = start.space();
        long conditional = space.parameters().stream()
                .filter(p -> !space.condition(p).parameters().isEmpty())
                .count();
        List<String> parts = new ArrayList<>();
        parts.add(counted(space.parameters().size(), "parameter")
                + (conditional > 0 ? " (" + conditional + " conditional)" : ""));
        parts.add("search " + start.search());
        start.budget().maxTrials().ifPresent(trials -> parts.add(counted(trials, "trial")));
        start.budget().maxTime().ifPresent(time -> parts.add(clock(time)));
        start.budget()
                .maxTrialsWithoutImprovement()
                .ifPresent(trials -> parts.add("until " + counted(trials, "trial") + " without improvement"));
        start.budget()
                .leastExpectedImprovement()
                .ifPresent(least -> parts.add("until less than " + Report.number(least) + " is expected"));
        parts.add(counted(start.parallelism(), "worker"));
        parts.add("seed " + start.seed());
        lines.add(String.join(" · ", parts));
        if (!start.resumed().isEmpty()) {
            lines.add("resumed with " + counted(start.resumed().size(), "finished trial"));
        }
        if (start.earlier() + start.dropped() > 0) {
            lines.add("learns from " + counted(start.earlier(), "earlier trial")
                    + (start.dropped() > 0 ? "; " + start.dropped() + " that do not fit the space are left out" : ""));
        }
        return lines;
    }

    /** Such as {@code 2 trials}. */
    static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    void add(Trial<?> trial) {
        finishedNow++;
        note(trial);
    }

    private void note(Trial<?> trial) {
        finished++;
        sinceBest++;
        if (trial.state() != TrialState.COMPLETE) {
            return;
        }
        if (trial.number() == 0) {
            defaults = Optional.of(trial);
        }
        if (front.offer(trial, Scores.losses(trial, start.directions()))) {
            best = Optional.of(trial);
            sinceBest = 0;
        }
    }

    int finished() {
        return finished;
    }

    /** How many tenths of the budget are spent. */
    int tenths() {
        return (int) (10 * share());
    }

    private double share() {
        double ofTrials = start.budget().maxTrials().isPresent()
                ? (double) finished / start.budget().maxTrials().getAsInt()
                : 0;
        double ofTime = start.budget()
                .maxTime()
                .map(time -> seconds(elapsed()) / seconds(time))
                .orElse(0.0);
        double ofPatience = start.budget().maxTrialsWithoutImprovement().isPresent()
                ? (double) sinceBest
                        / start.budget().maxTrialsWithoutImprovement().getAsInt()
                : 0;
        return Math.min(1, Math.max(ofPatience, Math.max(ofTrials, ofTime)));
    }

    private Duration elapsed() {
        return Duration.ofNanos(nanoTime.getAsLong() - startTime);
    }

    /** The line, without those of its parts on the right that do not fit the width; no bar if its width is 0. */
    String text(int width, int barWidth) {
        StringBuilder line = new StringBuilder(count());
        for (String part : parts(barWidth)) {
            if (line.length() + GAP.length() + part.length() > width) {
                break;
            }
            line.append(GAP).append(part);
        }
        return line.toString();
    }

    private String count() {
        return start.budget().maxTrials().isPresent()
                ? finished + "/" + start.budget().maxTrials().getAsInt()
                : Integer.toString(finished);
    }

    private List<String> parts(int barWidth) {
        List<String> parts = new ArrayList<>();
        if (barWidth > 0) {
            parts.add(bar(barWidth));
        }
        parts.add(String.format(Locale.ROOT, "%3.0f %%", 100 * share()));
        best.ifPresent(trial -> parts.add(bestText(trial)));
        defaults.ifPresent(trial -> parts.add("default "
                + trial.scores().stream()
                        .map(score -> Report.number(score.mean()))
                        .collect(Collectors.joining(" "))));
        rate().ifPresent(rate -> parts.add(String.format(Locale.ROOT, "%.1f/s", rate)));
        left().ifPresent(left -> parts.add(clock(left) + " left"));
        return parts;
    }

    private String bestText(Trial<?> trial) {
        return start.directions().size() == 1
                ? "best " + Report.scoreText(trial, 0) + " (#" + trial.number() + ")"
                : "front of " + front.members().size() + " (last #" + trial.number() + ")";
    }

    private String bar(int width) {
        int eighths = (int) Math.round(share() * width * 8);
        String bar = "█".repeat(eighths / 8) + (eighths % 8 == 0 ? "" : EIGHTHS.charAt(eighths % 8));
        return bar + " ".repeat(width - bar.length());
    }

    private Optional<Double> rate() {
        double seconds = seconds(elapsed());
        return finishedNow == 0 || seconds <= 0 ? Optional.empty() : Optional.of(finishedNow / seconds);
    }

    private Optional<Duration> left() {
        Optional<Duration> byTime = start.budget().maxTime().map(time -> time.minus(elapsed()));
        Optional<Duration> byTrials = start.budget().maxTrials().isEmpty()
                ? Optional.empty()
                : rate().map(rate -> Duration.ofMillis(
                        (long) (1000 * (start.budget().maxTrials().getAsInt() - finished) / rate)));
        return byTime.isPresent() && byTrials.isPresent()
                ? byTime.filter(time -> time.compareTo(byTrials.get()) < 0).or(() -> byTrials)
                : byTime.or(() -> byTrials);
    }

    private static double seconds(Duration time) {
        return time.getSeconds() + time.getNano() / 1e9;
    }

    private static String clock(Duration time) {
        Duration shown = time.isNegative() ? Duration.ZERO : time;
        return shown.toHours() > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", shown.toHours(), shown.toMinutesPart(), shown.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", shown.toMinutes(), shown.toSecondsPart());
    }
}
