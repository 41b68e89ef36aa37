// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import dev.attune.processor.model.Domain;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the default of a parameter comes from, which is what can be known of a default while the compiler runs.
 *
 * @param holders the members around it, by stored name, whose own default may hold it; the outermost first
 * @param otherwise the source where none of them does
 */
record DefaultSource(List<String> holders, String otherwise) {

    /** Of a portfolio's choice: the first trials are its models' defaults. */
    private static final String IN_TURN = "each model in turn";

    private static final String FIRST = "first value";

    /** The source of a parameter that stands in a model itself. */
    static DefaultSource of(TunedType type, TunedMember member) {
        return new DefaultSource(List.of(), source(type, member));
    }

    /** The source of a parameter of a record, which has a default if its alternative is the default. */
    static DefaultSource inRecord(TunedMember member, List<String> holders) {
        return new DefaultSource(holders, middle(member));
    }

    /** Whether the default of a member is an instance's, not the middle of a domain. */
    static boolean isHeld(TunedType type, TunedMember member) {
        boolean fresh = type.constructors().stream()
                .anyMatch(constructor -> constructor.parameters().isEmpty() && constructor.accessible());
        return type.portfolio().isEmpty() && fresh && member.access().isReadable();
    }

    /** The same for a nested model, in which a portfolio does not start with each of its models. */
    DefaultSource under(String path, List<String> outer) {
        List<String> all = new ArrayList<>(outer);
        holders.forEach(holder -> all.add(path + "." + holder));
        return new DefaultSource(List.copyOf(all), otherwise.equals(IN_TURN) ? FIRST : otherwise);
    }

    /** {@code that of base, else getter of J48}. */
    String text() {
        return String.join(
                ", else ",
                Stream.concat(holders.stream().map(holder -> "that of " + holder), Stream.of(otherwise))
                        .toList());
    }

    private static String source(TunedType type, TunedMember member) {
        if (type.portfolio().isPresent()) {
            return IN_TURN;
        }
        if (member.isStage()) {
            String mildest = type.preparation().stageOf(member).orElseThrow().mildest(member);
            return mildest + " (mildest)";
        }
        if (!isHeld(type, member)) {
            return middle(member);
        }
        return type.spec()
                .map(target -> "getter of " + target.element().getSimpleName())
                .orElse(type.form().isRecord() ? "constructor without parameters" : "initialiser");
    }

    private static String middle(TunedMember member) {
        Domain domain = Domain.of(member);
        if (domain instanceof Domain.Numeric) {
            return "middle of the range";
        }
        return domain instanceof Domain.Grid ? "middle of the values" : domain instanceof Domain.Flag ? "false" : FIRST;
    }
}
