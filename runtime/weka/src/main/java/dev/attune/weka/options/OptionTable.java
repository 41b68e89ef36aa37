// SPDX-License-Identifier: GPL-3.0-or-later
package dev.attune.weka.options;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
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
 * The command line options of a learner or a filter, each bound to its getter and setter. Unlike {@code weka.core.OptionMetadata},
 * which prints a stack trace and goes on with the old value, an illegal value is an exception of the setter or names its flag.
 */
public final class OptionTable {

    /** Takes an option out of an array. */
    private interface Reader {
        void read(String flag, String[] options) throws Exception;
    }

    /** Sets what one argument says. */
    private interface Setter {
        void set(String argument) throws Exception;
    }

    private record Entry(Option option, Reader reader, Supplier<List<String>> writer) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Adds an option with a real number as its argument. */
    public OptionTable real(String flag, String description, DoubleSupplier get, DoubleConsumer set) {
        return single(
                flag,
                "<number>",
                description,
                text -> set.accept(Double.parseDouble(text)),
                () -> Double.toString(get.getAsDouble()));
    }

    /** Adds an option with an integer as its argument. */
    public OptionTable integer(String flag, String description, IntSupplier get, IntConsumer set) {
        return single(
                flag,
                "<integer>",
                description,
                text -> set.accept(Integer.parseInt(text)),
                () -> Integer.toString(get.getAsInt()));
    }

    /** Adds an option with the name of a constant as its argument. */
    public <E extends Enum<E>> OptionTable constant(
            String flag, String description, Class<E> type, Supplier<E> get, Consumer<E> set) {
        List<String> names =
                Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return single(
                flag,
                "<" + String.join("|", names) + ">",
                description,
                text -> {
                    if (!names.contains(text)) {
                        throw new IllegalArgumentException(
                                "-" + flag + " is " + text + "; allowed are " + String.join(", ", names));
                    }
                    set.accept(Enum.valueOf(type, text));
                },
                () -> get.get().name());
    }

    /** Adds an option with any text as its argument; one that is not given is the empty text. */
    public OptionTable text(
            String flag, String argument, String description, Supplier<String> get, Consumer<String> set) {
        Option option = new Option("\t" + description, flag, 1, "-" + flag + " <" + argument + ">");
        Reader reader = (name, options) -> set(set::accept, option, Utils.getOption(name, options));
        entries.add(new Entry(option, reader, () -> get.get().isEmpty() ? List.of() : List.of("-" + flag, get.get())));
        return this;
    }

    private OptionTable single(
            String flag, String argument, String description, Setter setter, Supplier<String> getter) {
        Option option = new Option("\t" + description, flag, 1, "-" + flag + " " + argument);
        Reader reader = (name, options) -> {
            String given = Utils.getOption(name, options);
            if (!given.isEmpty()) {
                set(setter, option, given);
            }
        };
        entries.add(new Entry(option, reader, () -> List.of("-" + flag, getter.get())));
        return this;
    }

    private static void set(Setter setter, Option option, String given) throws Exception {
        try {
            setter.set(given);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException(
                    "-" + option.name() + " takes a number, as in " + option.synopsis() + ", not '" + given + "'",
                    notANumber);
        }
    }

    /** Adds an option that may be given several times, each with a text; {@code set} gets all of them, none if it is not given. */
    public OptionTable several(
            String flag, String argument, String description, Supplier<List<String>> get, Several set) {
        Option option = new Option("\t" + description, flag, 1, "-" + flag + " <" + argument + ">");
        Reader reader = (name, options) -> {
            List<String> given = new ArrayList<>();
            for (String next = Utils.getOption(name, options); !next.isEmpty(); next = Utils.getOption(name, options)) {
                given.add(next);
            }
            set.accept(given);
        };
        entries.add(new Entry(
                option,
                reader,
                () -> get.get().stream()
                        .flatMap(value -> List.of("-" + flag, value).stream())
                        .toList()));
        return this;
    }

    /** Takes all arguments of an option that may be given several times. */
    public interface Several {

        /** Sets what the arguments say, in their order. */
        void accept(List<String> arguments) throws Exception;
    }

    /** Adds an option without an argument, which is true where it is given. */
    public OptionTable flag(String flag, String description, BooleanSupplier get, Consumer<Boolean> set) {
        Option option = new Option("\t" + description, flag, 0, "-" + flag);
        entries.add(new Entry(
                option,
                (name, options) -> set.accept(Utils.getFlag(name, options)),
                () -> get.getAsBoolean() ? List.of("-" + flag) : List.of()));
        return this;
    }

    /** The descriptions, in the order in which the options were added, before others. */
    public Enumeration<Option> listBefore(Enumeration<Option> others) {
        List<Option> all = new ArrayList<>(entries.stream().map(Entry::option).toList());
        all.addAll(Collections.list(others));
        return Collections.enumeration(all);
    }

    /**
     * Takes the options it knows out of an array, as Weka's own parsers do, and sets them. An option that is not given keeps its
     * value, a flag that is not given becomes false, a text empty.
     *
     * @throws IllegalArgumentException for an argument that is not a number or constant, or that the setter refuses
     */
    public void set(String[] options) throws Exception {
        for (Entry entry : entries) {
            entry.reader().read(entry.option().name(), options);
        }
    }

    /** The current values as an array that {@link #set} understands, before other options. */
    public String[] getBefore(String... others) {
        List<String> all = new ArrayList<>();
        entries.forEach(entry -> all.addAll(entry.writer().get()));
        all.addAll(Arrays.asList(others));
        return all.toArray(String[]::new);
    }
}
