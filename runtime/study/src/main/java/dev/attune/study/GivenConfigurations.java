// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.SearchSpace;
import java.util.ArrayList;
import java.util.List;

/** The configurations that a study evaluates before the search proposes any: the defaults, then the enqueued ones. */
final class GivenConfigurations {

    private GivenConfigurations() {}

    static <V> List<Assignment> of(ModelTuning<?, V> tuning, List<V> enqueued) {
        List<Assignment> given = new ArrayList<>();
        for (V values : tuning.startingPoints()) {
            given.add(checked(tuning, values, "The default configuration", "change the initialiser or the range"));
        }
        for (V values : enqueued) {
            given.add(checked(tuning, values, "The enqueued configuration", "enqueue a point of the space"));
        }
        return List.copyOf(given);
    }

    private static <V> Assignment checked(ModelTuning<?, V> tuning, V values, String what, String advice) {
        SearchSpace space = tuning.space();
        Assignment assignment;
        try {
            assignment = tuning.write(values);
        } catch (IllegalArgumentException e) {
            throw outside(what, e.getMessage(), advice, e);
        }
        space.misfit(assignment).ifPresent(misfit -> {
            throw outside(what, misfit, advice, null);
        });
        space.forbiddenBy(assignment).ifPresent(reason -> {
            throw new StudyException(
                    Codes.DEFAULT_FORBIDDEN, what + " is forbidden: " + reason + ". To go on, " + advice + ".");
        });
        return assignment;
    }

    private static StudyException outside(String what, String misfit, String advice, Throwable cause) {
        return new StudyException(
                Codes.DEFAULT_OUTSIDE_DOMAIN,
                what + " lies outside the space.\n  " + misfit + "\n  To go on, " + advice + ".",
                cause);
    }
}
