// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import static java.lang.System.Logger.Level.INFO;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import weka.classifiers.Classifier;

/**
 * Which configurations one fit scores: those that differ in a parameter declared as a prefix, the size of the assembled learner, and
 * in nothing else. Safe for several threads.
 */
final class PrefixCurve {

    private static final System.Logger LOG = System.getLogger("dev.attune.weka");

    /** The most values of a parameter that are scored along with others. */
    private static final int MOST_VALUES = 16;

    private final AtomicBoolean told = new AtomicBoolean();

    /** The smaller configurations in ascending order, and the given one. */
    List<Assignment> of(WekaTuning<?, ?> tuning, Assignment assignment) {
        for (Parameter<?> parameter : tuning.space().parameters()) {
            if (parameter instanceof Parameter.OfInt count && count.isPrefix() && assignment.has(count)) {
                List<Assignment> curve = along(count, tuning, assignment);
                if (curve.size() > 1) {
                    return curve;
                }
            }
        }
        return List.of(assignment);
    }

    private List<Assignment> along(Parameter.OfInt count, WekaTuning<?, ?> tuning, Assignment assignment) {
        Classifier learner = tuning.assemble(assignment);
        OptionalInt size = PrefixFit.size(learner);
        if (size.isEmpty() && !told.getAndSet(true)) {
            LOG.log(
                    INFO,
                    "{0} is declared as a prefix, but smaller models cannot be read off {1}: trials score their own {0} only",
                    count.name(),
                    learner.getClass().getSimpleName());
        }
        int value = assignment.get(count);
        List<Assignment> curve = new ArrayList<>();
        Optional<ByteBuffer> form = SerialForm.of(learner);
        if (size.equals(OptionalInt.of(value)) && form.isPresent()) {
            grid(count)
                    .filter(smaller -> smaller >= 1 && smaller < value)
                    .mapToObj(smaller -> with(count, smaller, assignment, tuning.space()))
                    .filter(point -> isSame(tuning, point, count, value, form))
                    .forEach(curve::add);
        }
        curve.add(assignment);
        return curve;
    }

    /** At most so many values, spread as the parameter is; the same for all trials, so that their curves can be compared. */
    private static IntStream grid(Parameter.OfInt count) {
        boolean all = count.size().getAsLong() <= MOST_VALUES;
        return all
                ? IntStream.range(0, (int) count.size().getAsLong()).map(count::value)
                : IntStream.range(0, MOST_VALUES)
                        .map(i -> count.at((double) i / (MOST_VALUES - 1)))
                        .distinct();
    }

    /** An assignment with another value of an active parameter. */
    static <T> Assignment with(Parameter<T> changed, T value, Assignment assignment, SearchSpace space) {
        Assignment.Builder builder = Assignment.builder();
        space.parameters().stream().filter(assignment::has).forEach(other -> copy(other, assignment, builder));
        return builder.set(changed, value).build();
    }

    private static <T> void copy(Parameter<T> parameter, Assignment from, Assignment.Builder to) {
        to.set(parameter, from.get(parameter));
    }

    /** Whether a configuration is allowed and assembles what the given one does, in another size. */
    private static boolean isSame(
            WekaTuning<?, ?> tuning, Assignment point, Parameter.OfInt count, int size, Optional<ByteBuffer> form) {
        if (tuning.space().misfit(point).isPresent()
                || tuning.space().forbiddenBy(point).isPresent()) {
            return false;
        }
        Classifier learner = tuning.assemble(point);
        if (!PrefixFit.size(learner).equals(OptionalInt.of(point.get(count)))) {
            return false;
        }
        PrefixFit.resize(learner, size);
        return form.equals(SerialForm.of(learner));
    }
}
