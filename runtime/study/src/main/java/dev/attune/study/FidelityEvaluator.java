// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import java.util.List;

/** A function of the model as an evaluator with one step for each level; what it fits is the model itself. */
record FidelityEvaluator<M>(FidelityObjective<? super M> objective, Fidelity fidelity, List<Direction> directions)
        implements Evaluator<ModelTuning<M, ?>, M> {

    /** Not empty: a configuration that a rule lets go on need not be measured again at the levels that it has behind it. */
    @Override
    public String digest() {
        return fidelity.toString();
    }

    @Override
    public int steps() {
        return fidelity.levels();
    }

    @Override
    public double[] evaluate(ModelTuning<M, ?> tuning, Assignment assignment, int step) throws Exception {
        double share = fidelity.shares().get(step);
        return new double[] {objective.evaluate(fit(tuning, assignment), share)};
    }

    @Override
    public M fit(ModelTuning<M, ?> tuning, Assignment assignment) {
        return ObjectiveEvaluator.model(tuning, assignment);
    }
}
