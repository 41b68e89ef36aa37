// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The values that a member may take, once its declaration is known to be right. */
public sealed interface Domain {

    /**
     * A range; int and long when they are whole.
     *
     * @param step the distance of neighbours; 0 for none
     */
    record Numeric(double low, double high, double step, boolean log) implements Domain {

        @Override
        public boolean contains(String value) {
            return number(value).filter(this::contains).isPresent();
        }

        private boolean contains(double value) {
            double steps = (value - low) / step;
            return value >= low && value <= high && (step == 0 || Math.abs(steps - Math.rint(steps)) <= 1e-6);
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public String text() {
            String steps = step == 0 ? "" : " in steps of " + NumberText.of(step);
            return "range " + NumberText.array(List.of(low, high)) + steps;
        }
    }

    /** A list of numbers. */
    record Grid(List<Double> values) implements Domain {

        @Override
        public boolean contains(String value) {
            return number(value).filter(values::contains).isPresent();
        }

        @Override
        public List<String> names() {
            return values.stream().map(NumberText::of).toList();
        }

        @Override
        public double low() {
            return Collections.min(values);
        }

        @Override
        public double high() {
            return Collections.max(values);
        }
    }

    /**
     * Strings, or constants of an enum.
     *
     * @param all whether these are all constants of the enum
     */
    record Choice(List<String> values, boolean all) implements Domain {

        @Override
        public List<String> names() {
            return values;
        }
    }

    /** True or false. */
    record Flag() implements Domain {

        @Override
        public List<String> names() {
            return List.of("true", "false");
        }
    }

    /** Whether a value, as an annotation's string gives it, is one of these. */
    default boolean contains(String value) {
        return names().contains(value);
    }

    /** The values by name; empty where they are too many. */
    List<String> names();

    /** The values as a message shows them. */
    default String text() {
        return String.join(", ", names());
    }

    /** The smallest number. */
    default double low() {
        throw new IllegalStateException("no numbers: " + this);
    }

    /** The largest number. */
    default double high() {
        throw new IllegalStateException("no numbers: " + this);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** The domain of a member without mistakes. */
    static Domain of(TunedMember member) {
        Declaration declaration = member.declaration();
        return switch (member.kind()) {
            case INT, LONG, FLOAT, DOUBLE -> numeric(declaration);
            case BOOLEAN -> new Flag();
            case ENUM, STRING -> {
                boolean all = declaration.choices().values().isEmpty();
                yield new Choice(
                        all ? member.type().constants() : declaration.choices().values(), all);
            }
            case ALTERNATIVES ->
                new Choice(
                        member.nesting().alternatives().stream()
                                .map(Nesting.Alternative::name)
                                .toList(),
                        false);
            case MODEL, ELASTIC_NET, OTHER -> throw new IllegalArgumentException(member.subject() + " has no domain");
        };
    }

    private static Domain numeric(Declaration declaration) {
        if (declaration.values().given()) {
            return new Grid(declaration.values().values());
        }
        double low = bound(declaration, 0);
        double high = bound(declaration, 1);
        double step = declaration.hasStep() ? declaration.step().first() : 0;
        return new Numeric(low, high, step, Scaling.isLog(declaration, low, high));
    }

    private static double bound(Declaration declaration, int end) {
        if (declaration.hasBounds()) {
            return declaration.range().values().get(end);
        }
        Optional<Penalty> penalty = declaration.penalty();
        return end == 0 ? penalty.orElseThrow().low() : penalty.orElseThrow().high();
    }
}
