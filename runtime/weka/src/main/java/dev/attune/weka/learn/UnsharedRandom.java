// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.io.Serial;
import java.util.Random;

/** The numbers of {@link Random}, whose algorithm its documentation lays down, for one thread: drawing takes no atomic operation. */
final class UnsharedRandom extends Random {

    @Serial
    private static final long serialVersionUID = 1;

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long ADDEND = 0xBL;
    private static final int STATE_BITS = 48;
    private static final long MASK = (1L << STATE_BITS) - 1;

    private long state;

    UnsharedRandom(long seed) {
        super(seed);
    }

    @Override
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // it is for one thread
    public void setSeed(long seed) {
        state = (seed ^ MULTIPLIER) & MASK;
    }

    @Override
    public double nextDouble() {
        return (((long) next(26) << 27) + next(27)) * 0x1.0p-53;
    }

    @Override
    protected int next(int bits) {
        state = (state * MULTIPLIER + ADDEND) & MASK;
        return (int) (state >>> (STATE_BITS - bits));
    }
}
