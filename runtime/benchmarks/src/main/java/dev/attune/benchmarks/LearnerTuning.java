// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import dev.attune.space.Assignment;
import dev.attune.space.SearchSpace;
import dev.attune.weka.WekaTuning;
import java.util.function.Supplier;
import weka.classifiers.Classifier;

/** A learner in one configuration, as an evaluator wants it. */
record LearnerTuning(Supplier<Classifier> learner) implements WekaTuning<Supplier<Classifier>, Boolean> {

    static final Assignment NOTHING = Assignment.builder().build();

    @Override
    public SearchSpace space() {
        return SearchSpace.builder().build();
    }

    @Override
    public Boolean defaults() {
        return true;
    }

    @Override
    public Boolean read(Assignment assignment) {
        return true;
    }

    @Override
    public Assignment write(Boolean values) {
        return NOTHING;
    }

    @Override
    public Supplier<Classifier> create(Boolean values) {
        return learner;
    }

    @Override
    public Classifier assemble(Boolean values) {
        return learner.get();
    }
}
