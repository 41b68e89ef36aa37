// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import java.util.List;
import java.util.Optional;

/** A function of the model as an evaluator of one step; what it fits is the model itself. No function if scores are told. */
record ObjectiveEvaluator<M>(Optional<Objective<? super M>> objective, List<Direction> directions)
        implements Evaluator<ModelTuning<M, ?>, M> {

    @Override
    public String digest() {
        return "";
    }

    @Override
    public int steps() {
        return 1;
    }

    @Override
    public void check(ModelTuning<M, ?> tuning, Assignment defaults) {
        if (objective.isEmpty()) {
            throw new StudyException(
                    Codes.SETTING,
                    "The plan has no function to evaluate, so run() has nothing to do. Give one to minimize or maximize,"
                            + " or open() the study and tell the scores.");
        }
    }

    @Override
    public double[] evaluate(ModelTuning<M, ?> tuning, Assignment assignment, int step) throws Exception {
        return new double[] {objective.orElseThrow().evaluate(fit(tuning, assignment))};
    }

    @Override
    public M fit(ModelTuning<M, ?> tuning, Assignment assignment) {
        return model(tuning, assignment);
    }

    /** The model of a configuration. */
    static <M, V> M model(ModelTuning<M, V> tuning, Assignment assignment) {
        return tuning.create(tuning.read(assignment));
    }
}
