// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.ScoredPoint;
import dev.attune.study.TrialState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lines of a journal, each one JSON object: a header, then one line for each finished trial. */
final class JournalFormat {

    /** The version of the format, the first member of a header. */
    static final int VERSION = 1;

    /** How every journal begins. */
    static final String BEGINNING = "{\"attune\":";

    private JournalFormat() {}

    static String header(StudyHeader header) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("attune", VERSION);
        line.put("seed", Long.toString(header.seed()));
        line.put("search", header.search());
        line.put("direction", header.directionText());
        line.put("evaluation", header.evaluation());
        line.put("space", SpaceDescription.of(header.space()));
        return JsonWriter.write(line);
    }

    static String trial(TrialRecord trial, SearchSpace space) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("trial", trial.number());
        line.put("state", trial.state());
        line.put("values", values(trial.assignment(), space));
        if (trial.failure().isPresent()) {
            line.put("failure", trial.failure().get());
        } else {
            // a single score stands without a bracket of its own
            line.put("steps", trial.scores().size() == 1 ? trial.scores().get(0) : trial.scores());
        }
        if (!trial.curve().isEmpty()) {
            line.put("curve", curve(trial, space));
        }
        line.put("millis", trial.duration().toMillis());
        return JsonWriter.write(line);
    }

    private static List<Map<String, Object>> curve(TrialRecord trial, SearchSpace space) {
        return trial.curve().stream()
                .map(point -> {
                    Map<String, Object> member = new LinkedHashMap<>();
                    member.put("values", values(point.assignment(), space));
                    member.put("steps", point.steps());
                    return member;
                })
                .toList();
    }

    private static Map<String, Object> values(Assignment assignment, SearchSpace space) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter<?> parameter : space.parameters()) {
            if (assignment.has(parameter)) {
                values.put(parameter.name(), value(parameter, assignment));
            }
        }
        return values;
    }

    private static <T> Object value(Parameter<T> parameter, Assignment assignment) {
        T value = assignment.get(parameter);
        return value instanceof Number || value instanceof Boolean ? value : parameter.text(value);
    }

    /**
     * Checks the form of a header of this version.
     *
     * @throws IllegalArgumentException if a member is missing or of another type
     */
    static void checkHeader(Map<?, ?> line) {
        for (String name : List.of("seed", "search", "direction", "evaluation")) {
            member(line, name, String.class);
        }
        SpaceDescription.check(member(line, "space", Map.class));
    }

    /**
     * A trial's line.
     *
     * @param ofOtherSpace whether it was written for another space: points of its curve that do not fit this one are left out then
     * @throws IllegalArgumentException if it is no record of a trial of this space
     */
    static TrialRecord trial(Map<?, ?> line, SearchSpace space, boolean ofOtherSpace) {
        boolean failed = line.containsKey("failure");
        return new TrialRecord(
                (int) whole(line, "trial", Integer.MAX_VALUE),
                state(member(line, "state", String.class)),
                assignment(member(line, "values", Map.class), space),
                failed ? List.of() : scores(member(line, "steps", List.class)),
                line.containsKey("curve") ? curve(member(line, "curve", List.class), space, ofOtherSpace) : List.of(),
                failed ? Optional.of(member(line, "failure", String.class)) : Optional.empty(),
                Duration.ofMillis(whole(line, "millis", Long.MAX_VALUE)));
    }

    private static TrialState state(String name) {
        return Arrays.stream(TrialState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'state' is " + name));
    }

    private static List<ScoredPoint> curve(List<?> points, SearchSpace space, boolean ofOtherSpace) {
        List<ScoredPoint> curve = new ArrayList<>();
        for (Object point : points) {
            try {
                curve.add(point(point, space));
            } catch (IllegalArgumentException e) {
                if (!ofOtherSpace) {
                    throw e;
                }
            }
        }
        // a curve of the trial's own point is none
        return curve.size() == 1 ? List.of() : curve;
    }

    private static ScoredPoint point(Object point, SearchSpace space) {
        if (!(point instanceof Map<?, ?> members)) {
            throw new IllegalArgumentException("a point of 'curve' is " + point);
        }
        Assignment assignment = assignment(member(members, "values", Map.class), space);
        return new ScoredPoint(assignment, steps(member(members, "steps", List.class)));
    }

    private static List<List<Double>> scores(List<?> scores) {
        return !scores.isEmpty() && scores.get(0) instanceof List
                ? scores.stream().map(JournalFormat::steps).toList()
                : List.of(steps(scores));
    }

    private static List<Double> steps(Object score) {
        if (!(score instanceof List<?> steps)) {
            throw new IllegalArgumentException("a score's steps are " + score);
        }
        return steps.stream().map(JournalFormat::step).toList();
    }

    private static Double step(Object step) {
        if (step != null && !(step instanceof Double)) {
            throw new IllegalArgumentException("a step is " + step);
        }
        return step == null ? Double.NaN : (Double) step;
    }

    private static Assignment assignment(Map<?, ?> values, SearchSpace space) {
        Assignment.Builder builder = Assignment.builder();
        values.forEach((name, value) -> {
            Parameter<?> parameter = space.parameter(name.toString())
                    .orElseThrow(() -> new IllegalArgumentException("there is no parameter " + name));
            set(builder, parameter, String.valueOf(value));
        });
        Assignment assignment = builder.build();
        space.misfit(assignment).ifPresent(misfit -> {
            throw new IllegalArgumentException(misfit);
        });
        return assignment;
    }

    private static <T> void set(Assignment.Builder builder, Parameter<T> parameter, String text) {
        builder.set(parameter, parameter.parse(text));
    }

    private static long whole(Map<?, ?> line, String name, long most) {
        double number = member(line, name, Double.class);
        if (!(number >= 0 && number <= most && number == Math.rint(number))) {
            throw new IllegalArgumentException("'" + name + "' is " + number);
        }
        return (long) number;
    }

    /** A member of a type. */
    static <T> T member(Map<?, ?> line, String name, Class<T> type) {
        if (!type.isInstance(line.get(name))) {
            throw new IllegalArgumentException("'" + name + "' is " + line.get(name));
        }
        return type.cast(line.get(name));
    }
}
