// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import java.util.SplittableRandom;

/**
 * How the rows are divided into parts to train on and parts to test on. Immutable; the same validation of the same data always
 * gives the same parts, in the same order, on any number of threads.
 *
 * <p>The first repetition's parts are those of Weka's {@code Evaluation.crossValidateModel} with {@code new Random(seed)}. The
 * order of the rows <em>within</em> a training part differs: Weka shuffles each fold with what its one generator has left from
 * the folds before, while here each fold has a generator of its own. Learners that depend on the order of rows (RandomForest,
 * REPTree, SMO, SGD) therefore give other numbers than Weka's cross-validation, of the same quality.
 */
public final class Validation {

    /** 2^64 divided by the golden ratio: neighbouring indices are far apart in the generator's state. */
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private final Scheme scheme;
    private final int repeats;
    private final long seed;

    private Validation(Scheme scheme, int repeats, long seed) {
        this.scheme = scheme;
        this.repeats = repeats;
        this.seed = seed;
    }

    /**
     * Cross-validation with about the same share of each class in every fold; for a numeric target the same as {@link #folds}.
     *
     * @throws StudyException ATN124 if {@code k} is less than 2
     */
    public static Validation stratifiedFolds(int k) {
        return new Validation(new Folds(k, true), 1, 1);
    }

    /**
     * Cross-validation on shuffled rows.
     *
     * @throws StudyException ATN124 if {@code k} is less than 2
     */
    public static Validation folds(int k) {
        return new Validation(new Folds(k, false), 1, 1);
    }

    /**
     * One test part and one training part, each with the same share of every class.
     *
     * @param fraction the test part's share of the rows
     * @throws StudyException ATN124 if it is not between 0 and 1
     */
    public static Validation holdOut(double fraction) {
        return new Validation(new HoldOut(fraction), 1, 1);
    }

    /**
     * Cross-validation in which rows with the same value of an attribute, such as those of one patient, are always in the same
     * fold: what a model says of a group that it has never seen. Rows without a value are a group each.
     *
     * @param attribute the attribute that names the group; the learner sees it too, unless the model's preparation removes it
     * @throws StudyException ATN124 if {@code k} is less than 2
     */
    public static Validation groupedFolds(int k, String attribute) {
        return new Validation(new GroupedFolds(k, attribute), 1, 1);
    }

    /**
     * Rows in the order of the data, oldest first, cut into {@code k} + 1 blocks: each block but the first is tested by a model that
     * is trained on all blocks before it. Nothing is shuffled: a seed changes nothing, and there are no repetitions.
     *
     * @throws StudyException ATN124 if {@code k} is less than 2
     */
    public static Validation timeOrderedFolds(int k) {
        return new Validation(new TimeOrderedFolds(k), 1, 1);
    }

    /**
     * The same scheme {@code n} times, with the rows shuffled anew each time.
     *
     * @throws StudyException ATN124 if {@code n} is less than 1, or more than 1 where each time would be the same, as of
     *     {@link #timeOrderedFolds}
     */
    public Validation repeats(int n) {
        if (n < 1) {
            throw new StudyException("ATN124", "repeats: " + n + " is not possible. Use 1 or more.");
        }
        if (n > 1 && scheme.trainsOnThePast()) {
            throw new StudyException(
                    "ATN124",
                    "repeats: " + scheme + " are the same each time, so " + n
                            + " times would only make the standard error too small. Leave repeats out.");
        }
        return new Validation(scheme, n, seed);
    }

    /** The same scheme with another seed for the shuffling, which is 1 unless given. */
    public Validation seed(long seed) {
        return new Validation(scheme, repeats, seed);
    }

    Scheme scheme() {
        return scheme;
    }

    /** The number of pairs of a training and a test part. */
    int steps() {
        return Math.multiplyExact(repeats, scheme.folds());
    }

    /** The seed of the shuffling of all rows; the first repetition has the seed that was given. */
    long orderSeed(int repetition) {
        return repetition == 0 ? seed : mixed(-repetition);
    }

    /** The seed of the order within a training part. */
    long trainingSeed(int step) {
        return mixed(step + 1);
    }

    private long mixed(long index) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + index * GOLDEN_GAMMA).nextLong();
    }

    /** One line that names everything that the parts depend on. */
    @Override
    public String toString() {
        return scheme + (repeats == 1 ? "" : " × " + repeats) + " (seed " + seed + ")";
    }
}
