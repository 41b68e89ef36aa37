// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.SearchSpace;
import dev.attune.study.SpaceChange;
import dev.attune.study.StudyException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A file of lines to which every finished trial is appended and forced to the disk before the study goes on. A line that a kill
 * or a power cut tore is cut off when the journal is opened again; all lines before it are whole. A lock keeps a second study
 * out, of this process or another.
 */
public final class Journal implements TrialStore {

    static final String UNUSABLE = "ATN107";
    static final String WRITE_FAILED = "ATN108";

    /** More than a journal can hold in memory as one array. */
    private static final long MOST_BYTES = 1L << 30;

    /**
     * The journals that this process has open. On POSIX, closing a file gives back every lock that the process holds on it; so a
     * second opening must be refused before there is anything to close.
     */
    private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final Path realPath;
    /** No channel: those are closed when their thread is interrupted, and the trial at hand would be lost. */
    private final RandomAccessFile file;

    private final SearchSpace space;
    private final List<TrialRecord> earlier;
    /** The length in bytes of the lines that are whole. */
    private long length;

    private Journal(
            Path path, RandomAccessFile file, JournalContent content, StudyHeader header, SpaceChange onSpaceChange)
            throws IOException {
        this.path = path;
        this.realPath = path.toRealPath();
        this.file = file;
        this.space = header.space();
        this.earlier = content.trials(header, onSpaceChange);
        this.length = content.length();
    }

    /**
     * Opens a journal, or begins it if the file is not there or empty.
     *
     * @throws StudyException ATN105 or ATN106 if it belongs to another study, ATN107 if it cannot be used; the file is as it was
     *     then
     */
    // one at a time: between looking for an open journal and noting a new one, no other thread may come
    public static synchronized Journal open(Path path, StudyHeader header, SpaceChange onSpaceChange) {
        RandomAccessFile file = file(path);
        try {
            lock(path, file);
            JournalContent content = JournalContent.of(path, read(path, file));
            Journal journal = new Journal(path, file, content, header, onSpaceChange);
            file.setLength(content.length());
            if (content.needsHeader(header)) {
                journal.write(JournalFormat.header(header), "The header");
            }
            OPEN_HERE.add(journal.realPath);
            return journal;
        } catch (IOException e) {
            close(file, e);
            throw unusable(path, "cannot be read: " + e.getMessage(), "Choose another path.", e);
        } catch (RuntimeException e) {
            close(file, e);
            throw e;
        }
    }

    /**
     * Reads the trials of another study, whose journal stays as it is.
     *
     * @throws StudyException ATN106 if their scores cannot be compared with the study's, ATN107 if the file cannot be read
     */
    public static EarlierTrials read(Path path, StudyHeader header) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(path);
        } catch (IOException e) {
            throw unusable(path, "cannot be read: " + e, "Name the journal of an earlier study.", e);
        }
        JournalContent.checkBeginning(
                path, Arrays.copyOf(bytes, Math.min(bytes.length, JournalFormat.BEGINNING.length())));
        return JournalContent.of(path, bytes).fitting(header);
    }

    private static RandomAccessFile file(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw unusable(path, "cannot be made: its folder is not there", "Make the folder first.", null);
        }
        try {
            if (Files.exists(path) && OPEN_HERE.contains(path.toRealPath())) {
                throw inUse(path);
            }
            return new RandomAccessFile(path.toFile(), "rw");
        } catch (IOException | UnsupportedOperationException e) {
            throw unusable(
                    path, "cannot be opened for writing: " + e.getMessage(), "Choose a file that you may write.", e);
        }
    }

    private static void lock(Path path, RandomAccessFile file) throws IOException {
        try {
            if (file.getChannel().tryLock() == null) {
                throw inUse(path);
            }
        } catch (OverlappingFileLockException e) {
            throw inUse(path);
        }
    }

    private static StudyException inUse(Path path) {
        return unusable(path, "is being written by another study", "Wait for its end, or choose another path.", null);
    }

    private static byte[] read(Path path, RandomAccessFile file) throws IOException {
        byte[] beginning = new byte[(int) Math.min(JournalFormat.BEGINNING.length(), file.length())];
        file.readFully(beginning);
        // before a large file of another kind is read as a whole
        JournalContent.checkBeginning(path, beginning);
        if (file.length() > MOST_BYTES) {
            throw unusable(
                    path, "has " + file.length() + " bytes, more than a journal may", "Choose another path.", null);
        }
        byte[] all = new byte[(int) file.length()];
        file.seek(0);
        file.readFully(all);
        return all;
    }

    static StudyException unusable(Path path, String what, String advice, Throwable cause) {
        return new StudyException(UNUSABLE, "The journal " + path + " " + what + ". " + advice, cause);
    }

    @Override
    public List<TrialRecord> earlier() {
        return earlier;
    }

    @Override
    public void append(TrialRecord trial) {
        write(JournalFormat.trial(trial, space), "Trial " + trial.number());
    }

    private void write(String line, String what) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        try {
            file.seek(length);
            file.write(bytes);
            file.getFD().sync();
            length += bytes.length;
        } catch (IOException e) {
            cutOff(e);
            throw new StudyException(
                    WRITE_FAILED,
                    "The journal " + path + " cannot be written any more: " + e.getMessage() + ".\n  " + what
                            + " is not in it; all before it are.\n  Make room, and run the same study again: it goes on"
                            + " there.",
                    e);
        }
    }

    /** Takes half a line away, so that the file is whole even for other readers. */
    private void cutOff(IOException cause) {
        try {
            file.setLength(length);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        OPEN_HERE.remove(realPath);
        try {
            file.close();
        } catch (IOException e) {
            throw new StudyException(WRITE_FAILED, "The journal " + path + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private static void close(RandomAccessFile file, Exception cause) {
        try {
            file.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
