// SPDX-License-Identifier: Apache-2.0
package dev.attune.study.store;

import dev.attune.space.SearchSpace;
import dev.attune.study.SpaceChange;
import dev.attune.study.StudyException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file of lines to which every finished trial is appended and forced to the disk before the study goes on. A line that a kill
 * or a power cut tore is cut off when the journal is opened again; all lines before it are whole. A lock keeps a second process
 * out.
 */
public final class Journal implements TrialStore {

    static final String UNUSABLE = "ATN107";
    static final String WRITE_FAILED = "ATN108";

    private final Path path;
    private final FileChannel channel;
    private final SearchSpace space;
    private final List<TrialRecord> earlier;

    private Journal(Path path, FileChannel channel, SearchSpace space, List<TrialRecord> earlier) {
        this.path = path;
        this.channel = channel;
        this.space = space;
        this.earlier = earlier;
    }

    /**
     * Opens a journal, or begins it if the file is not there or empty.
     *
     * @throws StudyException ATN105 or ATN106 if it belongs to another study, ATN107 if it cannot be used
     */
    public static Journal open(Path path, StudyHeader header, SpaceChange onSpaceChange) {
        FileChannel channel = channel(path);
        try {
            lock(path, channel);
            JournalContent content = JournalContent.of(path, read(channel));
            channel.truncate(content.length()).position(content.length());
            Journal journal = new Journal(path, channel, header.space(), content.trials(header, onSpaceChange));
            if (content.needsHeader(header)) {
                journal.write(JournalFormat.header(header), "the header");
            }
            return journal;
        } catch (IOException e) {
            close(channel, e);
            throw new StudyException(UNUSABLE, "The journal " + path + " cannot be read: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            close(channel, e);
            throw e;
        }
    }

    private static FileChannel channel(Path path) {
        try {
            return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException e) {
            throw new StudyException(
                    UNUSABLE,
                    "The journal " + path + " cannot be made: its folder is not there. Make the folder first.",
                    e);
        } catch (AccessDeniedException e) {
            throw new StudyException(
                    UNUSABLE,
                    "The journal " + path
                            + " cannot be written: permission is denied. Choose a path that you may write.",
                    e);
        } catch (IOException e) {
            throw new StudyException(
                    UNUSABLE,
                    "The journal " + path + " cannot be opened: " + e.getMessage() + ". Choose another path.",
                    e);
        }
    }

    private static void lock(Path path, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // this same process holds it: the message below says what to do
        }
        throw new StudyException(
                UNUSABLE,
                "The journal " + path
                        + " is being written by another study. Wait for its end, or choose another path.");
    }

    private static byte[] read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            // until all is there
        }
        return bytes.array();
    }

    @Override
    public List<TrialRecord> earlier() {
        return earlier;
    }

    @Override
    public void append(TrialRecord trial) {
        write(JournalFormat.trial(trial, space), "trial " + trial.number());
    }

    private void write(String line, String what) {
        long start = -1;
        try {
            start = channel.position();
            ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException e) {
            cutOff(start, e);
            throw new StudyException(
                    WRITE_FAILED,
                    "The journal " + path + " cannot be written any more: " + e.getMessage() + ". " + what
                            + " is not in it; all before it are. Make room, and run the same study again: it goes on there.",
                    e);
        }
    }

    /** Takes half a line away, so that the file is whole even for other readers. */
    private void cutOff(long length, IOException cause) {
        try {
            if (length >= 0) {
                channel.truncate(length);
            }
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StudyException(WRITE_FAILED, "The journal " + path + " cannot be closed: " + e.getMessage(), e);
        }
    }

    private static void close(FileChannel channel, Exception cause) {
        try {
            channel.close();
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
