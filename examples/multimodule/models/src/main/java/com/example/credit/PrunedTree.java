// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import static dev.attune.annotations.Penalty.PRUNING;
import static dev.attune.annotations.Scale.LOG;

import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.Regularize;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.trees.J48;

/** Weka's C4.5, which is not ours to annotate. */
@Forbid({@Clause(parameter = "unpruned", is = "true"), @Clause(parameter = "reducedErrorPruning", is = "true")})
@SpecFor(J48.class)
public interface PrunedTree {

    /** How sure a split must be to survive; without meaning where nothing is pruned, or held back rows decide. */
    @Regularize(PRUNING)
    @ActiveWhen(parameter = "unpruned", is = "false")
    @ActiveWhen(parameter = "reducedErrorPruning", is = "false")
    float confidenceFactor();

    /** The fewest rows in a leaf. */
    @Tunable(
            range = {2, 64},
            scale = LOG)
    int minNumObj();

    /** Whether the tree stays as it has grown. */
    @Tunable
    boolean unpruned();

    /** Whether rows that were held back decide what is pruned. */
    @Tunable
    boolean reducedErrorPruning();
}
