// SPDX-License-Identifier: Apache-2.0
package dev.attune.testkit;

import dev.attune.search.FeasibleDraws;
import dev.attune.search.TrialRandom;
import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Evaluator;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a generated tuning: what javac cannot see of a model, a test of one line does.
 *
 * <pre>{@code
 * TuningAssert.assertThat(SpamSvmTuning.INSTANCE)
 *     .isSound()
 *     .evaluatesWith(WekaEvaluator.on(WekaData.arff(SPAM).target("class")));
 * }</pre>
 *
 * <p>Configurations are drawn at random with a fixed seed, so that a test that passes today passes tomorrow.
 *
 * @param <M> the model
 * @param <V> its values
 * @param <T> the tuning
 */
public final class TuningAssert<M, V, T extends ModelTuning<M, V>> extends AbstractAssert<TuningAssert<M, V, T>, T> {

    private static final int DRAWS = 1_000;
    private static final int EVALUATIONS = 50;

    /** The largest share of draws that may be forbidden: more, and the search spends its time on throwing dice. */
    private static final double MOST_FORBIDDEN = 0.95;

    private TuningAssert(T tuning) {
        super(tuning, TuningAssert.class);
    }

    /** Begins the assertions on a tuning. */
    public static <M, V, T extends ModelTuning<M, V>> TuningAssert<M, V, T> assertThat(T tuning) {
        return new TuningAssert<>(tuning);
    }

    /**
     * Verifies all that needs no data: the defaults are a point of the space, constraints leave room, and values survive the way to
     * assignments and back, and into models.
     */
    public TuningAssert<M, V, T> isSound() {
        return hasDefaultsInSpace().leavesRoomToSearch().readsWhatItWrites().createsModels();
    }

    /** Verifies that the default configuration lies in its ranges and is not forbidden. */
    public TuningAssert<M, V, T> hasDefaultsInSpace() {
        isNotNull();
        Assignment defaults;
        try {
            defaults = actual.write(actual.defaults());
        } catch (IllegalArgumentException e) {
            throw failure("Expected the defaults to be a point of the space, but%n  %s", e.getMessage());
        }
        SearchSpace space = actual.space();
        Optional<String> problem = space.misfit(defaults).or(() -> space.forbiddenBy(defaults));
        if (problem.isPresent()) {
            throw failure("Expected the defaults to be a point of the space, but%n  %s", problem.get());
        }
        return this;
    }

    /** Verifies that forbidden combinations and constraints leave at least 5 % of the draws. */
    public TuningAssert<M, V, T> leavesRoomToSearch() {
        isNotNull();
        Map<String, Integer> reasons = new TreeMap<>();
        IntStream.range(0, DRAWS)
                .mapToObj(this::drawUnchecked)
                .flatMap(point -> actual.space().forbiddenBy(point).stream())
                .forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        int forbidden = reasons.values().stream().mapToInt(Integer::intValue).sum();
        if (forbidden > MOST_FORBIDDEN * DRAWS) {
            String most = reasons.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
            throw failure(
                    "Expected room to search, but %d of %d draws are forbidden; most often%n  %s",
                    forbidden, DRAWS, most);
        }
        return this;
    }

    private Assignment drawUnchecked(int draw) {
        SplittableRandom random = TrialRandom.of(0, draw);
        return actual.space().assemble(new SearchSpace.ValueSource() {
            @Override
            public <P> P valueOf(Parameter<P> parameter) {
                return parameter.at(random.nextDouble());
            }
        });
    }

    /** Verifies that {@code read(write(v))} equals {@code v} for the defaults and 1,000 draws. */
    public TuningAssert<M, V, T> readsWhatItWrites() {
        isNotNull();
        Stream.concat(Stream.of(actual.defaults()), draws(DRAWS).map(actual::read))
                .forEach(values -> {
                    V again = actual.read(actual.write(values));
                    if (!values.equals(again)) {
                        throw failure("Expected read(write(values)) to give%n  %s%nbut it gave%n  %s", values, again);
                    }
                });
        return this;
    }

    /** Verifies that a model can be created from 1,000 draws. */
    public TuningAssert<M, V, T> createsModels() {
        isNotNull();
        draws(DRAWS).forEach(assignment -> {
            try {
                actual.create(actual.read(assignment));
            } catch (RuntimeException e) {
                throw failureWithCause(e, "Expected a model of%n  %s%nbut creating it threw%n  %s", assignment, e);
            }
        });
        return this;
    }

    /** Verifies that the first step of an evaluation of 50 draws, a fold for example, succeeds and has a finite score. */
    public TuningAssert<M, V, T> evaluatesWith(Evaluator<? super T, ?> evaluator) {
        isNotNull();
        draws(EVALUATIONS).forEach(assignment -> {
            double score;
            try {
                score = evaluator.evaluate(actual, assignment, 0)[0];
            } catch (Exception e) {
                throw failureWithCause(e, "Expected a score of%n  %s%nbut evaluating it threw%n  %s", assignment, e);
            }
            if (!Double.isFinite(score)) {
                throw failure("Expected a finite score of%n  %s%nbut it was%n  %s", assignment, score);
            }
        });
        return this;
    }

    private Stream<Assignment> draws(int count) {
        FeasibleDraws draws = new FeasibleDraws(actual.space());
        return IntStream.range(0, count).mapToObj(i -> draws.draw(TrialRandom.of(0, i)));
    }

    private AssertionError failureWithCause(Exception cause, String message, Object... arguments) {
        AssertionError error = failure(message, arguments);
        error.initCause(cause);
        return error;
    }
}
