// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Random;
import weka.core.Instance;

/** Makes a variant of a training row. */
interface RowChange {

    /** Changes the row, which is a copy. */
    void change(Instance row, Random random);
}
