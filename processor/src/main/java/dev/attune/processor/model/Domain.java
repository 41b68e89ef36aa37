// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.model;

import java.util.List;
import java.util.Optional;

/** The values that a member may take, once its declaration is known to be right. */
public sealed interface Domain {

    /**
     * A range; int and long when they are whole.
     *
     * @param step the distance of neighbours; 0 for none
     */
    record Numeric(double low, double high, double step, boolean log) implements Domain {}

    /** A list of numbers. */
    record Grid(List<Double> values) implements Domain {}

    /**
     * Strings, or constants of an enum.
     *
     * @param all whether these are all constants of the enum
     */
    record Choice(List<String> values, boolean all) implements Domain {}

    /** True or false. */
    record Flag() implements Domain {}

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
            case OTHER -> throw new IllegalArgumentException(member.subject() + " has no domain");
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
