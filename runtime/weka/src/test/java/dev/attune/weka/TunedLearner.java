// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import java.util.function.Function;
import java.util.function.Supplier;
import weka.classifiers.Classifier;
import weka.classifiers.trees.J48;

/** The tuning of a learner by hand, as the annotation processor would write it for a model of such members. */
record TunedLearner(SearchSpace space, Assignment defaults, Function<Assignment, Classifier> learner)
        implements WekaTuning<WekaModel, Assignment> {

    /** A tree by the least number of rows in a leaf. */
    static TunedLearner tree(Parameter.OfInt leaf, int byDefault) {
        return tree(leaf, byDefault, J48::new);
    }

    static TunedLearner tree(Parameter.OfInt leaf, int byDefault, Supplier<J48> trees) {
        return new TunedLearner(
                SearchSpace.builder().add(leaf).build(),
                Assignment.builder().set(leaf, byDefault).build(),
                values -> {
                    J48 tree = trees.get();
                    tree.setMinNumObj(values.get(leaf));
                    return tree;
                });
    }

    @Override
    public Assignment read(Assignment assignment) {
        return assignment;
    }

    @Override
    public Assignment write(Assignment values) {
        return values;
    }

    @Override
    public WekaModel create(Assignment values) {
        return () -> assemble(values);
    }

    @Override
    public Classifier assemble(Assignment values) {
        return learner.apply(values);
    }
}
