// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.search.Search;
import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import dev.attune.study.Budget;
import dev.attune.study.Study;
import java.io.Serial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import weka.classifiers.Classifier;
import weka.classifiers.functions.Logistic;
import weka.classifiers.trees.J48;
import weka.core.Instances;

/** A study in a process of its own, some of whose learners need more memory than there is. */
final class GreedyProgram {

    /** What the second trial and all others but the first may be. */
    enum Learner {
        TREE,
        /** A matrix of all pairs of coefficients, in one piece. */
        MATRIX,
        /** Small pieces, until there is no room for one more. */
        PIECES
    }

    private static final Parameter.OfInt LEAF = Parameter.ofInt("leaf", 1, 20);
    private static final Parameter.OfChoice<Learner> LEARNER = Parameter.ofChoice("learner", Learner.values());

    private GreedyProgram() {}

    private static final class Hoarder extends J48 {

        @Serial
        private static final long serialVersionUID = 1;

        @Override
        public void buildClassifier(Instances rows) throws Exception {
            List<double[]> pieces = new ArrayList<>();
            while (!pieces.isEmpty() || rows.size() > 0) {
                pieces.add(new double[500]);
            }
            super.buildClassifier(rows);
        }
    }

    private static final TunedLearner TUNING = new TunedLearner(
            SearchSpace.builder().add(LEAF).add(LEARNER).build(), point(2, Learner.TREE), GreedyProgram::learner);

    private static Classifier learner(Assignment values) {
        return switch (values.get(LEARNER)) {
            case TREE -> tree(values.get(LEAF));
            case MATRIX -> new Logistic();
            case PIECES -> new Hoarder();
        };
    }

    private static Classifier tree(int leaf) {
        J48 tree = new J48();
        tree.setMinNumObj(leaf);
        return tree;
    }

    private static Assignment point(int leaf, Learner learner) {
        return Assignment.builder().set(LEAF, leaf).set(LEARNER, learner).build();
    }

    /** Prints a line for each trial. Argument: the journal. */
    public static void main(String[] args) {
        WekaEvaluator evaluator = WekaEvaluator.on(WekaData.of(RandomData.of(3, 40, 3000, 0, 2, 0, false)))
                .validate(Validation.stratifiedFolds(2));
        Study.of(TUNING)
                .evaluate(evaluator)
                .search(Search.random())
                .enqueue(point(2, Learner.MATRIX))
                .enqueue(point(3, Learner.TREE))
                .enqueue(point(2, Learner.PIECES))
                .enqueue(point(4, Learner.TREE))
                .enqueue(point(3, Learner.PIECES))
                .budget(Budget.trials(6))
                .journal(Path.of(args[0]))
                .run()
                .trials()
                .forEach(trial -> System.out.println(trial.number() + " " + trial.state() + " "
                        + trial.failure().orElse("" + trial.steps())));
    }
}
