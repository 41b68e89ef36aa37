// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor;

import com.google.auto.service.AutoService;
import dev.attune.processor.read.Annotations;
import dev.attune.processor.read.Sources;
import dev.attune.processor.write.ModelWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import net.ltgt.gradle.incap.IncrementalAnnotationProcessor;
import net.ltgt.gradle.incap.IncrementalAnnotationProcessorType;

/**
 * Turns annotated model classes into typed search spaces: for a class {@code Forest} with {@code @Tunable} members it writes
 * {@code ForestTuning} and, if it is a Weka model, {@code ForestPipeline}. A mistake is a compiler error at the very place.
 *
 * <p>Each model is read, checked, and then reported or written, on its own: its classes depend on its source file alone.
 */
@AutoService(Processor.class)
@IncrementalAnnotationProcessor(IncrementalAnnotationProcessorType.ISOLATING)
public final class AttuneProcessor extends AbstractProcessor {

    /** Models that wait for a type which another processor may still generate. */
    private final List<String> waiting = new ArrayList<>();

    private final Sources sources = new Sources();

    private ModelProcessor models;

    /** For the compiler, which makes the processor by name. */
    public AttuneProcessor() {}

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        models = new ModelProcessor(environment, ProcessorOptions.of(environment.getOptions()), sources);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Annotations.PACKAGE + ".*", ModelWriter.GENERATED);
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.NAMES;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims Attune's annotations, and {@code @Generated} on what it writes: with -Xlint:all javac warns if nobody does. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // no one else has a use for them
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round);
        TypeElement[] attune = annotations.stream()
                .filter(annotation -> !annotation.getQualifiedName().contentEquals(ModelWriter.GENERATED))
                .toArray(TypeElement[]::new);
        Collection<TypeElement> types = types(attune, round);
        waiting.clear();
        for (TypeElement type : types) {
            if (models.process(type, round.processingOver()) == ModelProcessor.Outcome.LATER) {
                waiting.add(type.getQualifiedName().toString());
            }
        }
        return true;
    }

    /** The types with annotated members, by name: ECJ gives the members in no order. */
    private Collection<TypeElement> types(TypeElement[] annotations, RoundEnvironment round) {
        Elements elements = processingEnv.getElementUtils();
        TreeMap<String, TypeElement> types = new TreeMap<>();
        // looked up anew: an element of an earlier round may be out of date
        waiting.forEach(name -> types.put(name, elements.getTypeElement(name)));
        for (Element element : round.getElementsAnnotatedWithAny(annotations)) {
            TypeElement type = owner(element);
            types.put(type.getQualifiedName().toString(), type);
        }
        return types.values();
    }

    private static TypeElement owner(Element element) {
        return element instanceof TypeElement type ? type : owner(element.getEnclosingElement());
    }
}
