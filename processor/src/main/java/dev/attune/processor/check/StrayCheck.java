// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.check;

import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.report.DiagnosticCode;
import dev.attune.processor.report.Problem;
import java.util.List;
import javax.lang.model.element.ElementKind;

/** Annotations where they have no effect. */
final class StrayCheck {

    private StrayCheck() {}

    static List<Problem> of(TunedType type) {
        return type.stray().stream().map(origin -> problem(type, origin)).toList();
    }

    private static Problem problem(TunedType type, Origin origin) {
        String annotation = origin.mirror()
                .orElseThrow()
                .getAnnotationType()
                .asElement()
                .getSimpleName()
                .toString();
        boolean onMethod = origin.element().getKind() == ElementKind.METHOD;
        boolean onInterface = type.form().isInterface();
        String place = onInterface
                ? "a member of an interface"
                : onMethod ? "a method of a class" : "a component of an alternative";
        String hint = onInterface
                ? "Add @SpecFor(Learner.class) to the interface, or annotate the field of a class"
                : onMethod ? "Annotate the field" : "Put it on the nested member";
        return Problem.at(
                DiagnosticCode.IGNORED,
                origin,
                type.name() + "." + origin.element().getSimpleName(),
                annotation,
                place,
                hint);
    }
}
