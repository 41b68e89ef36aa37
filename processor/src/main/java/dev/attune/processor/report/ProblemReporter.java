// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.report;

import dev.attune.processor.model.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Prints problems at the user's element, unless the user has suppressed them. */
public final class ProblemReporter {

    private final Messager messager;
    private final boolean warningsAsErrors;

    public ProblemReporter(Messager messager, boolean warningsAsErrors) {
        this.messager = messager;
        this.warningsAsErrors = warningsAsErrors;
    }

    /** Prints the problems in their order; equal ones, whose places a compiler may not tell apart, once. */
    public void report(List<Problem> problems) {
        Set<String> printed = new HashSet<>();
        problems.stream()
                .filter(problem -> !isSuppressed(problem))
                .filter(problem -> printed.add(problem.message()))
                .forEach(this::print);
    }

    /** Prints what concerns no source but the whole compilation. */
    public void report(DiagnosticCode error, String subject, Object... arguments) {
        messager.printMessage(Diagnostic.Kind.ERROR, Problem.text(error, subject, arguments));
    }

    private void print(Problem problem) {
        Diagnostic.Kind kind = problem.isError() || warningsAsErrors ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
        Origin origin = problem.origin();
        AnnotationMirror mirror = origin.mirror().orElse(null);
        AnnotationValue value = origin.value().orElse(null);
        try {
            messager.printMessage(kind, problem.message(), origin.element(), mirror, value);
        } catch (RuntimeException e) {
            // ECJ fails to find an annotation inside another one
            messager.printMessage(kind, problem.message(), origin.element());
        }
    }

    private static boolean isSuppressed(Problem problem) {
        if (problem.isError()) {
            return false;
        }
        for (Element at = problem.origin().element(); at != null; at = at.getEnclosingElement()) {
            if (suppresses(at, problem.code().suppression())) {
                return true;
            }
        }
        return false;
    }

    private static boolean suppresses(Element element, String code) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> mirror.getAnnotationType().toString().equals("java.lang.SuppressWarnings"))
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .flatMap(value -> value.getValue() instanceof List<?> list ? list.stream() : List.of(value).stream())
                .anyMatch(single -> single instanceof AnnotationValue name && code.equals(name.getValue()));
    }
}
