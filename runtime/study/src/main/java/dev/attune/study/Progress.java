// SPDX-License-Identifier: Apache-2.0
package dev.attune.study;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows a study's progress: on a terminal one line that is written over, elsewhere one plain line per tenth of the budget.
 * Uses no colours.
 *
 * <pre>{@code
 * Study.of(ForestTuning.INSTANCE).evaluate(…).budget(…).listen(Progress.console()).run();
 * }</pre>
 *
 * <p>A progress belongs to one study at a time.
 */
public final class Progress implements StudyListener {

    private static final int DEFAULT_WIDTH = 100;

    private final PrintStream out;
    private final boolean terminal;
    private final boolean unicode;
    private final int width;
    private final LongSupplier nanoTime;
    private final Thread interruption = new Thread(this::interrupted, "attune-progress");

    private ProgressLine line;
    private int tenthsShown;

    /** Package-private for tests; {@code width} is that of the terminal in characters. */
    Progress(PrintStream out, boolean terminal, boolean unicode, int width, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.unicode = unicode;
        this.width = width;
        this.nanoTime = nanoTime;
    }

    /** On the standard output. */
    @SuppressWarnings("SystemConsoleNull") // null without a terminal on JDK 17 to 21 and from 25 on; never on 22 to 24
    public static Progress console() {
        boolean terminal = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        String encoding =
                System.getProperty("stdout.encoding", Charset.defaultCharset().name());
        boolean unicode = Charset.isSupported(encoding)
                && Charset.forName(encoding).newEncoder().canEncode('█');
        return new Progress(System.out, terminal, unicode, terminalWidth(), System::nanoTime);
    }

    private static int terminalWidth() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    @Override
    public void started(Start start) {
        line = new ProgressLine(start, nanoTime);
        tenthsShown = line.tenths();
        ProgressLine.heading(start).forEach(text -> out.println(plain(text)));
        if (terminal) {
            Runtime.getRuntime().addShutdownHook(interruption);
            show();
        }
    }

    @Override
    public void finished(Trial<?> trial) {
        line.add(trial);
        int tenths = line.tenths();
        if (terminal || tenths > tenthsShown) {
            tenthsShown = tenths;
            show();
        }
    }

    @Override
    public void ended(StudyResult<?, ?, ?> result) {
        endLine();
        if (result.exhausted()) {
            out.println("every configuration of the space has been tried");
        }
        if (result.hangingThreads() > 0) {
            out.println("left running by trials that ran out of time, until the program ends: "
                    + ProgressLine.counted(result.hangingThreads(), "thread"));
        }
    }

    @Override
    public void failed(RuntimeException why) {
        endLine();
    }

    private void endLine() {
        if (!terminal) {
            return;
        }
        out.println();
        try {
            Runtime.getRuntime().removeShutdownHook(interruption);
        } catch (IllegalStateException e) {
            // the program is being stopped at this very moment, and the hook has its own say
        }
    }

    private void show() {
        if (!terminal) {
            out.println(plain(line.text(Integer.MAX_VALUE, 0)));
            return;
        }
        String text = plain(line.text(width - 1, unicode ? ProgressLine.BAR_WIDTH : 0));
        out.print("\r" + text + " ".repeat(Math.max(0, width - 1 - text.length())));
        out.flush();
    }

    private void interrupted() {
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "stopped after %d finished trials; with a journal, the same command goes on from there",
                line.finished()));
    }

    private String plain(String text) {
        return unicode ? text : text.replace("±", "+/-").replace("·", "|");
    }
}
