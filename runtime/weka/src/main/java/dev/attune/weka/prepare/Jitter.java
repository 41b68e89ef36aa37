// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import java.util.Random;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Normal noise on every numeric attribute, its standard deviation a share of the attribute's own (Bishop 1995, "Training with
 * Noise is Equivalent to Tikhonov Regularization", Neural Computation 7).
 */
final class Jitter implements RowChange {

    private final double[] spread;

    Jitter(Instances training, double strength) {
        spread = new double[training.numAttributes()];
        for (int i = 0; i < spread.length; i++) {
            if (StageFilter.isNumber(training, i)) {
                Sample sample = Sample.of(training, i);
                spread[i] = sample.size() == 0 ? 0 : strength * sample.deviation();
            }
        }
    }

    @Override
    public void change(Instance row, Random random) {
        for (int i = 0; i < spread.length; i++) {
            if (spread[i] > 0) {
                row.setValue(i, row.value(i) + spread[i] * random.nextGaussian());
            }
        }
    }
}
