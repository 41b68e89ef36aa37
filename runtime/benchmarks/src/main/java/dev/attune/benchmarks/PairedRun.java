// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * Measures two ways to do the same, turn by turn in one run, by the CPU time of the calling thread: a ratio that other load on
 * the machine hardly moves, which wall time on a busy machine is not.
 */
final class PairedRun {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PrintStream out;
    private final int warmUps;
    private final int rounds;
    private final String beginning;

    PairedRun(PrintStream out, int warmUps, int rounds) {
        this(out, warmUps, rounds, "");
    }

    /** Leaves out the rows whose names do not begin so. */
    PairedRun(PrintStream out, int warmUps, int rounds, String beginning) {
        this.beginning = beginning;
        this.out = out;
        this.warmUps = warmUps;
        this.rounds = rounds;
        out.println("| what | peer ms | Attune ms | ratio | ratio of the fastest |");
        out.println("|---|---|---|---|---|");
    }

    /** Whether a row is printed. */
    boolean wants(String what) {
        return what.startsWith(beginning);
    }

    /** Prints a row: the median times, their ratio, and the ratio of the fastest rounds. */
    void row(String what, Callable<?> peer, Callable<?> attune) throws Exception {
        fresh(what, () -> peer, () -> attune);
    }

    /** Prints a row of tasks that are made anew for each round, outside of the time. */
    void fresh(String what, Callable<Callable<?>> peer, Callable<Callable<?>> attune) throws Exception {
        if (!wants(what)) {
            return;
        }
        double[] peerTimes = new double[rounds];
        double[] ownTimes = new double[rounds];
        for (int i = -warmUps; i < rounds; i++) {
            double peerTime = milliseconds(peer.call());
            double ownTime = milliseconds(attune.call());
            if (i >= 0) {
                peerTimes[i] = peerTime;
                ownTimes[i] = ownTime;
            }
        }
        Arrays.sort(peerTimes);
        Arrays.sort(ownTimes);
        out.printf(
                Locale.ROOT,
                "| %s | %.1f | %.1f | %.2f | %.2f |%n",
                what,
                peerTimes[rounds / 2],
                ownTimes[rounds / 2],
                peerTimes[rounds / 2] / ownTimes[rounds / 2],
                peerTimes[0] / ownTimes[0]);
    }

    private static double milliseconds(Callable<?> task) throws Exception {
        long start = THREADS.getCurrentThreadCpuTime();
        if (task.call() == null) {
            throw new IllegalStateException("a measured task gives a result, so that it cannot be left out");
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
