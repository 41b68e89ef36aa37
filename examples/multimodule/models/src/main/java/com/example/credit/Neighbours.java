// SPDX-License-Identifier: GPL-3.0-or-later
package com.example.credit;

import dev.attune.annotations.SpecFor;
import dev.attune.annotations.Tunable;
import weka.classifiers.lazy.IBk;

/** What became of the most similar applicants. */
@SpecFor(IBk.class)
interface Neighbours {

    /** How many of them are asked. */
    @Tunable(range = {1, 40})
    int kNN();
}
