// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import dev.attune.processor.check.Checks;
import dev.attune.processor.check.Verdict;
import dev.attune.processor.model.Origin;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.read.BrokenAnnotationException;
import dev.attune.processor.read.NameReader;
import dev.attune.processor.read.Sources;
import dev.attune.processor.read.TypeReader;
import dev.attune.processor.read.UnresolvedTypeException;
import dev.attune.processor.report.DiagnosticCode;
import dev.attune.processor.report.Problem;
import dev.attune.processor.report.ProblemReporter;
import dev.attune.processor.write.ModelWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Takes one model through its phases: read, check, and then report or write. */
final class ModelProcessor {

    /** Whether a type has been dealt with. */
    enum Outcome {
        DONE,
        LATER
    }

    private final ProcessorOptions options;
    private final Messager messager;
    private final TypeReader reader;
    private final NameReader names;
    private final ProblemReporter reporter;
    private final ModelWriter writer;
    private final PageWriter pages;

    ModelProcessor(ProcessingEnvironment environment, ProcessorOptions options, Sources sources) {
        this.options = options;
        messager = environment.getMessager();
        reader = new TypeReader(environment, sources);
        names = new NameReader(environment.getElementUtils());
        reporter = new ProblemReporter(messager, options.warningsAsErrors());
        writer = new ModelWriter(environment.getElementUtils(), environment.getFiler());
        pages = new PageWriter(options.docs(), reporter);
    }

    /** Deals with a type; one whose types are not all there waits for the next round, unless there is none. */
    Outcome process(TypeElement element, boolean last) {
        try {
            if (reader.isPart(element)) {
                reporter.report(Checks.ofPart(element.getSimpleName().toString(), reader.preparation(element)));
            } else {
                return process(reader.read(element), last);
            }
        } catch (UnresolvedTypeException e) {
            if (!last) {
                return Outcome.LATER;
            }
            report(DiagnosticCode.UNRESOLVED, element, e.type());
        } catch (BrokenAnnotationException e) {
            note("[ATN] " + element + ": left to the compiler's own message");
        } catch (IOException | RuntimeException e) {
            internalError(element, e);
        }
        return Outcome.DONE;
    }

    private Outcome process(TunedType type, boolean last) throws IOException {
        if (type.children().stream().anyMatch(child -> child.type().isEmpty())) {
            // what cannot be read even in the last round is a mistake of the nested model's own
            return last ? Outcome.DONE : Outcome.LATER;
        }
        Verdict verdict = Checks.of(type, reader.initialValues(type));
        List<Problem> problems = verdict.problems();
        if (!last && problems.stream().anyMatch(problem -> problem.code() == DiagnosticCode.LATE_ACCESSOR)) {
            return Outcome.LATER;
        }
        reporter.report(problems);
        if (type.isModel() || !type.preparation().isEmpty()) {
            write(type, verdict);
        }
        return Outcome.DONE;
    }

    private void write(TunedType type, Verdict verdict) throws IOException {
        Optional<String> taken = names.taken(type);
        if (taken.isPresent()) {
            reporter.report(List.of(Problem.of(DiagnosticCode.NAME_TAKEN, type, taken.get())));
            return;
        }
        try {
            if (!verdict.sound()) {
                writer.writeStub(type);
            } else {
                writer.write(type);
                pages.write(type);
                note(type.name() + ": " + type.components().size() + " parameters, written to " + type.tuningName());
            }
        } catch (FilerException e) {
            // two models whose names flatten to the same one: Outer.Inner and Outer_Inner
            reporter.report(List.of(Problem.of(DiagnosticCode.NAME_TAKEN, type, type.qualified(type.tuningName()))));
        }
    }

    private void internalError(TypeElement element, Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        report(DiagnosticCode.INTERNAL, element, e + (trace.length == 0 ? "" : " at " + trace[0]));
        if (options.verbose()) {
            e.printStackTrace();
        }
    }

    private void report(DiagnosticCode code, TypeElement element, String detail) {
        reporter.report(List.of(
                Problem.at(code, Origin.of(element), element.getSimpleName().toString(), detail)));
    }

    private void note(String text) {
        if (options.verbose()) {
            messager.printMessage(Diagnostic.Kind.NOTE, text);
        }
    }
}
