// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.NO_CHOICES;
import static dev.attune.processor.report.DiagnosticCode.NO_DOMAIN;
import static dev.attune.processor.report.DiagnosticCode.TWO_ANNOTATIONS;
import static dev.attune.processor.report.DiagnosticCode.TWO_DOMAINS;
import static dev.attune.processor.report.DiagnosticCode.WRONG_ATTRIBUTE;
import static dev.attune.processor.report.DiagnosticCode.WRONG_PENALTY;
import static dev.attune.processor.report.DiagnosticCode.WRONG_TYPE;

import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.Declaration;
import dev.attune.processor.model.MemberType;
import dev.attune.processor.model.Penalty;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.ValueKind;
import dev.attune.processor.report.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the member's type can be tuned, and whether the annotation says what such a type needs and no more. */
final class AttributeCheck {

    private static final Map<String, String> PRIMITIVES = Map.ofEntries(
            Map.entry("java.lang.Integer", "int"),
            Map.entry("java.lang.Long", "long"),
            Map.entry("java.lang.Float", "float"),
            Map.entry("java.lang.Double", "double"),
            Map.entry("java.lang.Boolean", "boolean"),
            Map.entry("java.lang.Short", "int"),
            Map.entry("java.lang.Byte", "int"),
            Map.entry("short", "int"),
            Map.entry("byte", "int"),
            Map.entry("char", "int or String"));

    private AttributeCheck() {}

    static List<Problem> of(TunedMember member) {
        return twoAnnotations(member)
                .or(() -> penaltyType(member))
                .or(() -> type(member))
                .map(List::of)
                .orElseGet(() -> attributes(member));
    }

    private static Optional<Problem> twoAnnotations(TunedMember member) {
        if (member.declarations().size() < 2) {
            return Optional.empty();
        }
        Declaration first = member.declarations().get(0);
        Declaration second = member.declarations().get(1);
        return Optional.of(
                Problem.of(TWO_ANNOTATIONS, member, second.origin(), first.annotation(), second.annotation()));
    }

    private static Optional<Problem> penaltyType(TunedMember member) {
        Declaration declaration = member.declaration();
        if (declaration.penalty().isEmpty() || fits(declaration.penalty().get(), member)) {
            return Optional.empty();
        }
        String given = member.type().simpleName();
        boolean elastic = declaration.penalty().get() == Penalty.ELASTIC_NET;
        return Optional.of(Problem.of(
                WRONG_PENALTY,
                member,
                declaration.origin(),
                declaration.penalty().get(),
                (elastic ? "an ElasticNet(strength, l1Ratio), not " : "a double or float, not ") + given,
                "Change the member's type, or use " + (elastic ? "L1 or L2" : "@Tunable")));
    }

    private static boolean fits(Penalty penalty, TunedMember member) {
        ValueKind kind = member.kind();
        return penalty == Penalty.ELASTIC_NET
                ? kind == ValueKind.ELASTIC_NET || member.isPart()
                : kind == ValueKind.DOUBLE || kind == ValueKind.FLOAT;
    }

    private static Optional<Problem> type(TunedMember member) {
        MemberType type = member.type();
        if (!type.kind().isTunable()) {
            String primitive = PRIMITIVES.get(type.qualifiedName());
            String hint = primitive == null
                    ? "Use int, long, float, double, boolean, an enum, or String with choices"
                    : "Use " + primitive;
            return Optional.of(
                    Problem.of(WRONG_TYPE, member, member.origin(), type.qualifiedName() + " cannot be tuned", hint));
        }
        if (!type.visible()) {
            String hidden = type.simpleName() + " is hidden from the generated class";
            return Optional.of(
                    Problem.of(WRONG_TYPE, member, member.origin(), hidden, "Make it package-private or public"));
        }
        return Optional.empty();
    }

    private static List<Problem> attributes(TunedMember member) {
        if (member.kind() == ValueKind.ALTERNATIVES || member.kind().isGroup()) {
            return List.of();
        }
        Declaration declaration = member.declaration();
        List<Problem> wrong = wrongAttributes(member);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        if (declaration.isPrefix() && member.kind() != ValueKind.INT) {
            return wrong(member, member.type().simpleName(), "A prefix is counted by an int", declaration.prefix())
                    .toList();
        }
        return twoDomains(member).or(() -> noDomain(member)).map(List::of).orElse(List.of());
    }

    private static List<Problem> wrongAttributes(TunedMember member) {
        Declaration declaration = member.declaration();
        ValueKind kind = member.kind();
        if (kind.isNumeric()) {
            boolean list = declaration.values().given() && !declaration.range().given();
            return Stream.concat(
                            wrong(member, "a number", "Give range or values", declaration.choices()),
                            list
                                    ? wrong(
                                            member,
                                            "a list of values",
                                            "Remove it, or give a range",
                                            declaration.step(),
                                            declaration.scale())
                                    : Stream.of())
                    .toList();
        }
        Stream<Problem> numbers = wrong(
                member,
                kind == ValueKind.ENUM ? "an enum" : member.type().simpleName(),
                switch (kind) {
                    case BOOLEAN -> "A boolean needs no attribute";
                    case ENUM -> "An enum takes choices, or nothing for all its constants";
                    default -> "A String takes choices";
                },
                declaration.range(),
                declaration.values(),
                declaration.step(),
                declaration.scale());
        Stream<Problem> choices = kind == ValueKind.BOOLEAN
                ? wrong(member, "boolean", "A boolean needs no attribute", declaration.choices())
                : Stream.of();
        return Stream.concat(numbers, choices).toList();
    }

    private static Stream<Problem> wrong(TunedMember member, String type, String hint, Attribute<?>... attributes) {
        return Stream.of(attributes)
                .filter(Attribute::given)
                .map(attribute ->
                        Problem.of(WRONG_ATTRIBUTE, member, attribute.origin(), attribute.name(), type, hint));
    }

    private static Optional<Problem> twoDomains(TunedMember member) {
        Declaration declaration = member.declaration();
        return declaration.range().given() && declaration.values().given()
                ? Optional.of(
                        Problem.of(TWO_DOMAINS, member, declaration.values().origin(), "range", "values"))
                : Optional.empty();
    }

    private static Optional<Problem> noDomain(TunedMember member) {
        Declaration declaration = member.declaration();
        if (member.kind().isNumeric()) {
            boolean none = declaration.penalty().isEmpty()
                    && !declaration.range().given()
                    && !declaration.values().given();
            return none ? Optional.of(Problem.of(NO_DOMAIN, member, declaration.origin())) : empty(member);
        }
        if (member.kind() == ValueKind.STRING && !declaration.choices().given()) {
            return Optional.of(Problem.of(
                    NO_CHOICES, member, declaration.origin(), "a String has no choices", "Add choices = {\"...\"}"));
        }
        return empty(member);
    }

    private static Optional<Problem> empty(TunedMember member) {
        Declaration declaration = member.declaration();
        return Stream.<Attribute<?>>of(declaration.values(), declaration.choices())
                .filter(attribute -> attribute.given() && attribute.values().isEmpty())
                .map(attribute -> Problem.of(
                        NO_CHOICES, member, attribute.origin(), attribute.name() + " is empty", "Name two or more"))
                .findFirst()
                .or(() -> emptyEnum(member));
    }

    private static Optional<Problem> emptyEnum(TunedMember member) {
        return member.kind() == ValueKind.ENUM && member.type().constants().isEmpty()
                ? Optional.of(Problem.of(
                        NO_CHOICES,
                        member,
                        member.origin(),
                        member.type().simpleName() + " has no constants",
                        "Give it two or more"))
                : Optional.empty();
    }
}
