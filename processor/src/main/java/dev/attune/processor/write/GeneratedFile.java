// SPDX-License-Identifier: Apache-2.0
package dev.attune.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.attune.processor.model.TunedType;
import dev.attune.processor.read.Lookup;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/** Puts a generated class into a file. */
final class GeneratedFile {

    private static final String PROCESSOR = "dev.attune.processor.AttuneProcessor";

    /** What generated code uses of {@code java.lang}; a class of the same name in its package would hide it. */
    private static final List<String> JAVA_LANG = List.of("Override", "String", "SuppressWarnings", "AssertionError");

    private final Lookup lookup;
    private final Filer filer;

    /** By package: the answer is the same for all models of one. */
    private final Map<String, Boolean> hiding = new HashMap<>();

    GeneratedFile(Elements elements, Filer filer) {
        lookup = new Lookup(elements);
        this.filer = filer;
    }

    /**
     * Writes the class, which depends on the model's source file and on no other.
     *
     * @throws javax.annotation.processing.FilerException if there is a class of this name
     */
    void write(TunedType type, TypeSpec generated) throws IOException {
        TypeSpec.Builder complete = generated.toBuilder();
        if (lookup.find(type.element(), ModelWriter.GENERATED).isPresent()) {
            complete.addAnnotation(AnnotationSpec.builder(ClassName.bestGuess(ModelWriter.GENERATED))
                    .addMember("value", "$S", PROCESSOR)
                    .build());
        }
        if (type.deprecated()) {
            complete.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        String source = JavaFile.builder(type.packageName(), complete.build())
                .indent("    ")
                .skipJavaLangImports(!hidesJavaLang(type))
                .build()
                .toString();
        JavaFileObject file = filer.createSourceFile(type.qualified(generated.name()), type.element());
        try (Writer writer = file.openWriter()) {
            writer.write(Layout.of(source));
        }
    }

    /** Whether the model's package has a class of a name that generated code means otherwise. */
    private boolean hidesJavaLang(TunedType type) {
        return hiding.computeIfAbsent(
                type.packageName(),
                any -> JAVA_LANG.stream()
                        .anyMatch(name -> lookup.find(type.element(), type.qualified(name))
                                .isPresent()));
    }

    static Modifier[] modifiers(boolean exposed, Modifier... others) {
        List<Modifier> modifiers = new ArrayList<>();
        if (exposed) {
            modifiers.add(Modifier.PUBLIC);
        }
        modifiers.addAll(List.of(others));
        return modifiers.toArray(new Modifier[0]);
    }
}
