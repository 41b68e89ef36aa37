// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.space.Assignment;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;
import weka.classifiers.Classifier;

/** The tuning of a learner without anything to tune: its one parameter changes nothing. */
record FixedLearner(WekaModel model) implements WekaTuning<WekaModel, Boolean> {

    private static final Parameter.OfBoolean UNUSED = Parameter.ofBoolean("unused");

    static final Assignment ANY = Assignment.builder().set(UNUSED, false).build();

    @Override
    public SearchSpace space() {
        return SearchSpace.builder().add(UNUSED).build();
    }

    @Override
    public Boolean defaults() {
        return false;
    }

    @Override
    public Boolean read(Assignment assignment) {
        return assignment.get(UNUSED);
    }

    @Override
    public Assignment write(Boolean values) {
        return Assignment.builder().set(UNUSED, values).build();
    }

    @Override
    public WekaModel create(Boolean values) {
        return model;
    }

    @Override
    public Classifier assemble(Boolean values) {
        return model.newClassifier();
    }
}
