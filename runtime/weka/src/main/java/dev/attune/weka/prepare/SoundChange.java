// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

import dev.attune.annotations.Augmentation;
import java.util.Random;
import weka.core.Instance;
import weka.core.Instances;

/**
 * Noise, time stretch and pitch shift of sounds, the deformations of Salamon and Bello (2017), "Deep Convolutional Neural Networks
 * and Data Augmentation for Environmental Sound Classification", IEEE Signal Processing Letters 24, section II-B. At strength
 * 0.1: noise of 1 % of the samples' range, speed and pitch up to 20 % either way. A stretched sound is cut, or padded with 0, to
 * its declared length.
 */
final class SoundChange implements RowChange {

    private final Augmentation operation;
    private final double strength;
    private final Grid grid;
    private final double range;

    SoundChange(Augmentation operation, Instances training, int[] shape, double strength) {
        this.operation = operation;
        this.strength = strength;
        grid = new Grid(training, shape, 1);
        range = grid.range(training);
    }

    @Override
    public void change(Instance row, Random random) {
        double[] cells = grid.read(row);
        double factor = 1 + 2 * strength * (2 * random.nextDouble() - 1);
        if (operation == Augmentation.SOUND_NOISE) {
            for (int k = 0; k < cells.length; k++) {
                cells[k] += strength / 10 * range * random.nextGaussian();
            }
        } else {
            changeChannels(cells, factor);
        }
        grid.write(cells, row);
    }

    private void changeChannels(double[] cells, double factor) {
        int channels = grid.channels(1);
        int length = grid.size(0);
        for (int c = 0; c < channels; c++) {
            double[] channel = new double[length];
            for (int t = 0; t < length; t++) {
                channel[t] = cells[t * channels + c];
            }
            double[] changed = operation == Augmentation.SOUND_STRETCH
                    ? TimeStretch.stretch(channel, factor)
                    : TimeStretch.shiftPitch(channel, factor);
            for (int t = 0; t < length; t++) {
                cells[t * channels + c] = t < changed.length ? changed[t] : 0;
            }
        }
    }
}
