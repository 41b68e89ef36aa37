// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka;

import dev.attune.study.StudyException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import weka.core.Instances;
import weka.core.converters.ArffLoader.ArffReader;
import weka.core.converters.CSVLoader;

/** Reads a data file; whatever is wrong with it becomes one message that names the file. */
enum DataFile {
    ARFF(
            "an ARFF file",
            "An ARFF file has @relation, @attribute and @data lines; for comma-separated values use csv(...)") {
        @Override
        Instances parse(Path file) throws IOException {
            try (BufferedReader reader = Files.newBufferedReader(file)) {
                return new ArffReader(reader).getData();
            }
        }
    },
    CSV(
            "a CSV file",
            "The first line names the columns and every other line has as many cells; for ARFF use arff(...)") {
        @Override
        Instances parse(Path file) throws IOException {
            CSVLoader loader = new CSVLoader();
            loader.setSource(file.toFile());
            return loader.getDataSet();
        }
    };

    private final String what;
    private final String form;

    DataFile(String what, String form) {
        this.what = what;
        this.form = form;
    }

    abstract Instances parse(Path file) throws IOException;

    Instances read(Path file) {
        checkPresent(file);
        try {
            return parse(file);
        } catch (MalformedInputException e) {
            throw unreadable(file, "its text is not UTF-8", "Convert it to UTF-8", e);
        } catch (IOException | RuntimeException e) {
            // Weka's readers throw unchecked exceptions of all kinds at malformed text
            String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw unreadable(file, reason, form, e);
        }
    }

    private void checkPresent(Path file) {
        if (!Files.exists(file)) {
            throw new StudyException(
                    "ATN120",
                    file + ": no such file (looked for " + file.toAbsolutePath().normalize() + "). Give the path of "
                            + what + "; a relative path starts at the working directory.");
        }
        if (Files.isDirectory(file) || !Files.isReadable(file)) {
            String reason = Files.isDirectory(file) ? "it is a directory" : "no permission to read it";
            throw unreadable(file, reason, "Give the path of a readable file", null);
        }
        if (file.toFile().length() == 0) {
            throw new StudyException("ATN125", file + ": the file is empty. Give " + what + " with at least two rows.");
        }
    }

    private StudyException unreadable(Path file, String reason, String todo, Throwable cause) {
        return new StudyException(
                "ATN121", file + ": cannot be read as " + what + ": " + reason + ". " + todo + ".", cause);
    }
}
