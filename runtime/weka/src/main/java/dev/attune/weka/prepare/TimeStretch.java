// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.prepare;

/**
 * Waveform similarity overlap-add: Verhelst and Roelands (1993), "An Overlap-Add Technique Based on Waveform Similarity (WSOLA)
 * for High Quality Time-Scale Modification of Speech", ICASSP. Windows of the sound are laid at another distance, each moved a
 * little to where it continues the one before best.
 */
final class TimeStretch {

    private static final int LONGEST_WINDOW = 512;
    private static final int SHORTEST_WINDOW = 8;

    private TimeStretch() {}

    /** The sound at equal pitch and {@code factor} times its length. */
    static double[] stretch(double[] sound, double factor) {
        int length = (int) Math.round(sound.length * factor);
        int window = Math.min(LONGEST_WINDOW, sound.length / 4 * 2);
        if (window < SHORTEST_WINDOW) {
            return resample(sound, length);
        }
        int hop = window / 2;
        double[] made = new double[length + window];
        double[] covered = new double[length + window];
        int from = 0;
        for (int to = 0; to < length; to += hop) {
            if (to > 0) {
                int ideal = (int) Math.round(to / factor);
                from = mostSimilar(sound, from + hop, ideal, hop);
            }
            for (int t = 0; t < window; t++) {
                double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * (t + 0.5) / window);
                made[to + t] += weight * at(sound, from + t);
                covered[to + t] += weight;
            }
        }
        double[] stretched = new double[length];
        for (int t = 0; t < length; t++) {
            stretched[t] = covered[t] > 0 ? made[t] / covered[t] : 0;
        }
        return stretched;
    }

    /** The start near {@code ideal} whose samples are most like those that naturally follow, from {@code natural} on. */
    private static int mostSimilar(double[] sound, int natural, int ideal, int hop) {
        int best = ideal;
        double most = Double.NEGATIVE_INFINITY;
        int reach = hop / 2;
        for (int start = ideal - reach; start <= ideal + reach; start++) {
            double likeness = 0;
            for (int t = 0; t < hop; t++) {
                double gap = at(sound, start + t) - at(sound, natural + t);
                likeness -= gap * gap;
            }
            // of equals the one nearest to the ideal
            if (likeness > most || (likeness == most && Math.abs(start - ideal) < Math.abs(best - ideal))) {
                most = likeness;
                best = start;
            }
        }
        return best;
    }

    private static double at(double[] sound, int t) {
        return t >= 0 && t < sound.length ? sound[t] : 0;
    }

    /** The sound at equal length and {@code factor} times its frequencies: stretched, then played faster. */
    static double[] shiftPitch(double[] sound, double factor) {
        return resample(stretch(sound, factor), sound.length);
    }

    /** Linear interpolation at {@code length} places from the first sample to the last. */
    static double[] resample(double[] sound, int length) {
        double[] made = new double[length];
        for (int t = 0; t < length; t++) {
            double place = length > 1 ? (double) t * (sound.length - 1) / (length - 1) : 0;
            int left = (int) place;
            int right = Math.min(left + 1, sound.length - 1);
            made[t] = sound[left] + (place - left) * (sound[right] - sound[left]);
        }
        return made;
    }
}
