// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import static dev.attune.annotations.Scale.LOG;
import dev.attune.annotations.ActiveWhen;
import dev.attune.annotations.Clause;
import dev.attune.annotations.Forbid;
import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.trees.J48;

@Forbid({@Clause(parameter = "unpruned", is = "true"), @Clause(parameter = "reducedErrorPruning", is = "true")})
@SpecFor(J48.class)
interface PrunedTree {
  @Tunable(range = {0.01, 0.5})
  @ActiveWhen(parameter = "unpruned", is = "false")
  @ActiveWhen(parameter = "reducedErrorPruning", is = "false")
  float confidenceFactor();
  @Tunable(range = {2, 64}, scale = LOG) int minNumObj();
  @Tunable boolean unpruned();
  @Tunable boolean reducedErrorPruning();
}
