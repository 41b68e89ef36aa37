// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import weka.core.Option;
import weka.core.Utils;

/**
 * The command line options of a learner, each bound to its getter and setter. Unlike {@code weka.core.OptionMetadata}, which
 * prints a stack trace and goes on with the old value, an illegal value is an exception of the setter or names its flag.
 */
public final class LearnerOptions {

    private record Entry(Option option, Consumer<String> setter, Supplier<String> getter) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an option with a real number as its argument. */
    public LearnerOptions real(String flag, String description, DoubleSupplier get, DoubleConsumer set) {
        return add(
                flag,
                "<number>",
                description,
                text -> set.accept(Double.parseDouble(text)),
                () -> Double.toString(get.getAsDouble()));
    }

    /** Adds an option with an integer as its argument. */
    public LearnerOptions integer(String flag, String description, IntSupplier get, IntConsumer set) {
        return add(
                flag,
                "<integer>",
                description,
                text -> set.accept(Integer.parseInt(text)),
                () -> Integer.toString(get.getAsInt()));
    }

    private LearnerOptions add(
            String flag, String argument, String description, Consumer<String> setter, Supplier<String> getter) {
        Option option = new Option("\t" + description, flag, 1, "-" + flag + " " + argument);
        entries.add(new Entry(option, setter, getter));
        return this;
    }

    /** Adds an option without an argument, which is true where it is given. */
    public LearnerOptions flag(String flag, String description, BooleanSupplier get, Consumer<Boolean> set) {
        Option option = new Option("\t" + description, flag, 0, "-" + flag);
        entries.add(new Entry(
                option, text -> set.accept(Boolean.valueOf(text)), () -> Boolean.toString(get.getAsBoolean())));
        return this;
    }

    /** The descriptions, in the order in which the options were added. */
    public List<Option> list() {
        return entries.stream().map(Entry::option).toList();
    }

    /**
     * Takes the options it knows out of an array, as Weka's own parsers do, and sets them. An option that is not given keeps its
     * value, a flag that is not given becomes false.
     *
     * @throws IllegalArgumentException for an argument that is not a number, or that the setter refuses
     */
    public void set(String[] options) throws Exception {
        for (Entry entry : entries) {
            String flag = entry.option().name();
            String given = entry.option().numArguments() == 0
                    ? Boolean.toString(Utils.getFlag(flag, options))
                    : Utils.getOption(flag, options);
            if (!given.isEmpty()) {
                set(entry, flag, given);
            }
        }
    }

    private static void set(Entry entry, String flag, String given) {
        try {
            entry.setter().accept(given);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "-" + flag + " takes a number, as in " + entry.option().synopsis() + ", not '" + given + "'",
                    notANumber);
        }
    }

    /** The current values as an array that {@link #set} understands. */
    public List<String> get() {
        List<String> options = new ArrayList<>();
        for (Entry entry : entries) {
            String value = entry.getter().get();
            if (entry.option().numArguments() == 1) {
                options.add("-" + entry.option().name());
                options.add(value);
            } else if (Boolean.parseBoolean(value)) {
                options.add("-" + entry.option().name());
            }
        }
        return options;
    }
}
