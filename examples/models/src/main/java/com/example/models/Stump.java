// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.models;

import dev.attune.annotations.SpecFor;
import weka.classifiers.trees.DecisionStump;

@SpecFor(DecisionStump.class) interface Stump {}
