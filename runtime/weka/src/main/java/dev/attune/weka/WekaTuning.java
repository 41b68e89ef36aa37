// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import weka.classifiers.Classifier;

/**
 * The tuning of a model that becomes a Weka learner. The annotation processor generates it.
 *
 * @param <M> the model
 * @param <V> its values
 */
public interface WekaTuning<M, V> extends ModelTuning<M, V> {

    /** The learner behind the preparation of its data: new at each call and not fitted. */
    Classifier assemble(V values);

    /** The learner of an assignment. */
    default Classifier assemble(Assignment assignment) {
        return assemble(read(assignment));
    }
}
