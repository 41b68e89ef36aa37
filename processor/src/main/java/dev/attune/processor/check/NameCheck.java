// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.HIDDEN_MEMBER;
import static dev.attune.processor.report.DiagnosticCode.WRONG_ID;
import static dev.attune.processor.report.DiagnosticCode.WRONG_NAME;

import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.Attribute;
import dev.attune.processor.model.GeneratedNames;
import dev.attune.processor.model.MemberPath;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names that generated code needs: record components, constants, and the names in stored studies. */
final class NameCheck {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]+");

    private NameCheck() {}

    static List<Problem> of(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        Map<String, TunedMember> byName = new HashMap<>();
        Map<String, TunedMember> byId = new HashMap<>();
        Map<String, String> constants = new HashMap<>(GeneratedNames.CONSTANTS);
        for (TunedMember member : type.everything()) {
            TunedMember hidden = byName.putIfAbsent(member.pathName(), member);
            if (hidden != null && hidden.isStage()) {
                String stage = "@" + hidden.declaration().annotation() + " has a parameter of this name";
                problems.add(Problem.of(WRONG_NAME, member, member.origin(), stage, ""));
                continue;
            }
            if (hidden != null) {
                String name = hidden.declaredIn() + "." + hidden.name();
                problems.add(Problem.of(HIDDEN_MEMBER, member, member.origin(), name));
                continue;
            }
            String taken = member.kind().isGroup()
                    ? null
                    : constants.putIfAbsent(member.constant(), "the constant of " + member.pathName());
            name(member, taken).ifPresent(problems::add);
            if (member.delegate().isEmpty()) {
                id(member, byId.putIfAbsent(member.id(), member)).ifPresent(problems::add);
            }
        }
        problems.addAll(choices(type));
        return problems;
    }

    /** A choice of models has a type of its own in {@code Values}, inside which no other can have that name. */
    private static List<Problem> choices(TunedType type) {
        List<Problem> problems = new ArrayList<>();
        Map<String, TunedMember> byChoice = new HashMap<>();
        for (TunedMember member : type.members()) {
            if (member.isChoiceOfModels()) {
                String choice = type.portfolio().isPresent() ? "" : Accessors.capitalized(member.name());
                List<String> taken = List.of(GeneratedNames.VALUES, choice);
                if (choice.equals(GeneratedNames.VALUES) || byChoice.put(choice, member) != null) {
                    String reason = "its choice would be called " + choice + ", which there is";
                    problems.add(Problem.of(WRONG_NAME, member, member.origin(), reason, ""));
                } else {
                    member.nesting().alternatives().stream()
                            .filter(alternative -> taken.contains(alternative.name()))
                            .map(alternative -> Problem.of(
                                    WRONG_NAME,
                                    member,
                                    member.origin(),
                                    "the alternative " + alternative.name() + " has the name of its choice",
                                    ""))
                            .findFirst()
                            .ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    private static Optional<Problem> name(TunedMember member, String taken) {
        String reason = member.path().equals(MemberPath.ROOT) && !GeneratedNames.isComponent(member.name())
                ? "no record component can be called '" + member.name() + "'"
                : taken == null ? "" : "its constant " + member.constant() + " is also " + taken;
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        WRONG_NAME,
                        member,
                        member.origin(),
                        reason,
                        "; id = \"" + member.ownId() + "\" keeps the stored name"));
    }

    private static Optional<Problem> id(TunedMember member, TunedMember same) {
        Attribute<String> id = member.declaration().id();
        if (id.given() && !id.first().isEmpty() && !ID.matcher(id.first()).matches()) {
            return Optional.of(Problem.of(
                    WRONG_ID,
                    member,
                    id.origin(),
                    id.first(),
                    "has a character outside A-Z, a-z, 0-9, '_', '.' and '-'",
                    "Use these only"));
        }
        if (same == null) {
            return Optional.empty();
        }
        TunedMember at = id.given() ? member : same;
        String other = id.given() ? same.pathName() : member.pathName();
        return Optional.of(Problem.of(
                WRONG_ID,
                at,
                at.declaration().id().origin(),
                member.id(),
                "is also the id of " + other,
                "Give each its own"));
    }
}
