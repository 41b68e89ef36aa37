// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import static dev.attune.processor.report.DiagnosticCode.NO_GETTER;
import static dev.attune.processor.report.DiagnosticCode.NO_SETTER;
import static dev.attune.processor.report.DiagnosticCode.SETTER_TYPE;
import static dev.attune.processor.report.DiagnosticCode.WRONG_SPEC_METHOD;

import dev.attune.processor.model.Accessors;
import dev.attune.processor.model.SpecMethod;
import dev.attune.processor.model.SpecTarget;
import dev.attune.processor.model.TunedMember;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.DiagnosticCode;
import dev.attune.processor.report.NearestName;
import dev.attune.processor.report.Problem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the methods of a spec are properties of the class that it describes. */
final class SpecCheck {

    private SpecCheck() {}

    static List<Problem> of(TunedType type) {
        SpecTarget target = type.spec().orElseThrow();
        return type.specMethods().stream()
                .flatMap(method -> of(method, target).stream())
                .toList();
    }

    private static Optional<Problem> of(SpecMethod method, SpecTarget target) {
        if (!method.flaws().isEmpty()) {
            return problem(
                    WRONG_SPEC_METHOD,
                    method,
                    "is " + String.join(" and ", method.flaws()),
                    "Declare it as " + method.member().type().simpleName() + " "
                            + method.member().name() + "()");
        }
        if (!method.member().kind().isTunable()) {
            return Optional.empty(); // which has a message of its own
        }
        if (method.member().access().setter().isEmpty()) {
            return method.types().isEmpty() ? noSetter(method, target) : setterType(method);
        }
        return method.member().access().isReadable()
                ? Optional.empty()
                : problem(NO_GETTER, method, target.name(), readers(method.member()));
    }

    private static Optional<Problem> noSetter(SpecMethod method, SpecTarget target) {
        String type = method.member().type().simpleName();
        List<String> candidates = method.sameType();
        return problem(
                NO_SETTER,
                method,
                target.name(),
                setter(method.member().name(), type),
                NearestName.of(method.member().name(), candidates)
                        .map(near -> "; did you mean " + near + " → " + setter(near, type) + "?")
                        .orElse("."),
                candidates.isEmpty()
                        ? "It has no setter of that type"
                        : "Its setters of that type: " + String.join(", ", candidates));
    }

    private static Optional<Problem> setterType(SpecMethod method) {
        String name = Accessors.setter(method.member().name());
        String type = method.member().type().simpleName();
        if (method.throwing().contains(method.member().name())) {
            return problem(SETTER_TYPE, method, name + " may throw a checked exception");
        }
        if (method.types().size() > 1) {
            return problem(
                    WRONG_SPEC_METHOD,
                    method,
                    "is ambiguous: " + name + " takes "
                            + method.types().stream().collect(Collectors.joining(" or ")) + ", but not " + type,
                    "Return one of these types");
        }
        return problem(
                SETTER_TYPE, method, name + " takes " + method.types().get(0) + ", but the method returns " + type);
    }

    private static String setter(String property, String type) {
        return Accessors.setter(property) + "(" + type + ")";
    }

    private static String readers(TunedMember member) {
        return Accessors.readers(member.name(), member.kind()).stream()
                .map(name -> name + "()")
                .collect(Collectors.joining(" or "));
    }

    private static Optional<Problem> problem(DiagnosticCode code, SpecMethod method, Object... arguments) {
        return Optional.of(Problem.of(code, method.member(), method.member().origin(), arguments));
    }
}
