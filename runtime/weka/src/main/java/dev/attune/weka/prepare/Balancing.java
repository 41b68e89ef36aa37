// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Brings the classes of training rows nearer to the same size.
 *
 * @param ratio new rows as a share of those they are made from
 */
record Balancing(ClassBalance balance, double ratio) {

    /** Adds rows between neighbours of one class. */
    void smote(Instances rows, int neighbours, Random random) {
        for (int c = 0; c < balance.classes(); c++) {
            int gain = balance.gain(c, ratio);
            if (gain > 0) {
                new Smote(rows, balance.of(c), neighbours).addTo(rows, gain, random);
            }
        }
    }

    /** Adds copies of rows. */
    void oversample(Instances rows, Random random) {
        for (int c = 0; c < balance.classes(); c++) {
            rows.addAll(ClassBalance.draw(balance.of(c), balance.gain(c, ratio), random));
        }
    }

    /** The rows that stay, in their order. */
    Instances undersample(Instances rows, Random random) {
        Set<Instance> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int c = 0; c < balance.classes(); c++) {
            chosen.addAll(ClassBalance.draw(balance.of(c), balance.left(c, ratio), random));
        }
        Instances left = new Instances(rows, chosen.size());
        rows.stream().filter(chosen::contains).forEach(left::add);
        return left;
    }
}
