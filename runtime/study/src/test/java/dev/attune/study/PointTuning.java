// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import dev.attune.space.Assignment;
import dev.attune.space.ModelTuning;
import dev.attune.space.Parameter;
import dev.attune.space.SearchSpace;

/** A tuning for any space, whose model and whose values are the assignment itself. The default is the middle of each range. */
record PointTuning(SearchSpace space) implements ModelTuning<Assignment, Assignment> {

    @Override
    public Assignment defaults() {
        return space.assemble(new SearchSpace.ValueSource() {
            @Override
            public <T> T valueOf(Parameter<T> parameter) {
                return parameter.at(0.5);
            }
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
    public Assignment create(Assignment values) {
        return values;
    }
}
